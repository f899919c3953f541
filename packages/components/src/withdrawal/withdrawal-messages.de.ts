import type { MessageTable } from '../i18n/message-set.ts';
import { withdrawalMessages as en, type WithdrawalMessages } from './withdrawal-messages.en.ts';

export const withdrawalMessages: MessageTable<WithdrawalMessages> = en;
