import { randomBytes } from 'node:crypto';
import { addWebhook } from '../service/webhook-settings.ts';
import { WEBHOOK_EVENTS } from '../service/webhooks.ts';
import { openStorage } from '../storage/open.ts';
import { deleteWebhook, listWebhooks } from '../storage/webhook-rows.ts';
import { demoBrand } from './demo-shop.ts';
import { type CommandOptions, readSettings, UsageError } from './settings.ts';

const USE = `Use: throughline webhook add URL --events ${WEBHOOK_EVENTS[0]},${WEBHOOK_EVENTS[2]}, or webhook list, or webhook remove ID`;

/** Says where the brand wants to be told what happens. */
export const webhook = async (verb: string, target: string | undefined, options: CommandOptions): Promise<number> => {
  if (verb !== 'list' && (target === undefined || !['add', 'remove'].includes(verb))) throw new UsageError(USE);
  const settings = readSettings(options, process.env);
  const storage = await openStorage(settings.database);
  try {
    const { id: brandId } = (await demoBrand(storage, settings)).document;
    if (verb === 'list') {
      const all = await listWebhooks(storage.db, brandId);
      for (const { id, url, events } of all) console.log(`${id} ${url} ${events.join(',')}`);
      if (all.length === 0) console.log('There are no webhooks.');
      return 0;
    }
    if (verb === 'remove') {
      if (await storage.write((tx) => deleteWebhook(tx, brandId, String(target)))) return 0;
      throw new UsageError(`There is no webhook ${String(target)}; see throughline webhook list.`);
    }
    const events = String(options['events'] ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const made = await addWebhook(storage, brandId, { url: String(target), events }, { random: randomBytes, now: Date.now() });
    console.log(`${made.id} will be told of ${made.events.join(', ')}.`);
    console.log(`Its secret, told only now: ${made.secret}`);
    return 0;
  } finally {
    await storage.close();
  }
};
