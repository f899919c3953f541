import type { MessageTable } from '../i18n/message-set.ts';
import { returnsMessages as en, type ReturnsMessages } from './returns-messages.en.ts';

export const returnsMessages: MessageTable<ReturnsMessages> = en;
