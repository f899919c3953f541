import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { KioskSession } from './kiosk-session.ts';

export const define = (prefix: string = DEFAULT_PREFIX): void => defineElement('kiosk-session', KioskSession, prefix);
