import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createApp, demoKey, listen, openStorage, seedDemo } from '@throughline/server';
import { createKiosk } from './kiosk/kiosk.ts';
import { createSdk } from './sdk.ts';
import type { Settings } from './settings.ts';
import { createSite } from './site/site.ts';
