import { pino } from 'pino';
import { createApp } from '../app.ts';
import { listen } from '../listen.ts';
import { openStorage } from '../storage/open.ts';
import { openDemoShop } from './demo-shop.ts';
import { type CommandOptions, readSettings } from './settings.ts';

/** Serves the API until SIGINT or SIGTERM. */
export const serve = async (options: CommandOptions): Promise<void> => {
  const settings = readSettings(options, process.env);
  const storage = await openStorage(settings.database);
  try {
    await openDemoShop(storage, settings);
    const publicUrl = options['publicUrl'] === undefined ? undefined : String(options['publicUrl']);
    const app = createApp({
      storage,
      log: pino({ base: null }),
      trustedProxies: Number(options['trustedProxies'] ?? 0),
      ...(publicUrl !== undefined && { publicUrl }),
      ...(settings.mail && { mail: settings.mail }),
      ...(settings.mailFrom !== undefined && { mailFrom: settings.mailFrom }),
    });
    const server = await listen(app, settings);
    console.error(`Throughline API at ${server.url} (docs at ${server.url}/docs), data in ${storage.name}`);
    if (settings.mail?.kind === 'mailbox')
      console.error(`Mail is shown at ${server.url}/dev/mail, to this machine alone, and leaves nowhere; set SMTP_URL to send it`);
    if (settings.mail === undefined) console.error('No mail can be sent, so nobody can sign in: set SMTP_URL');
    await new Promise<void>((resolve) => {
      process.once('SIGINT', resolve).once('SIGTERM', resolve);
    });
    await server.close();
  } finally {
    await storage.close();
  }
};
