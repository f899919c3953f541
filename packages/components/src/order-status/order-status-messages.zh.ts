import type { MessageTable } from '../i18n/message-set.ts';
import { orderStatusMessages as en, type OrderStatusMessages } from './order-status-messages.en.ts';

export const orderStatusMessages: MessageTable<OrderStatusMessages> = en;
