import type { MessageTable } from '../i18n/message-set.ts';
import { returnStatusMessages as en, type ReturnStatusMessages } from './return-status-messages.en.ts';

export const returnStatusMessages: MessageTable<ReturnStatusMessages> = en;
