import { randomBytes } from 'node:crypto';
import { renewSecretKey } from '../service/brand-secrets.ts';
import { openStorage } from '../storage/open.ts';
import { demoBrand } from './demo-shop.ts';
import { type CommandOptions, readSettings } from './settings.ts';

/** Prints a new secret key for the brand's own servers. */
export const secretKey = async (options: CommandOptions): Promise<void> => {
  const settings = readSettings(options, process.env);
  const storage = await openStorage(settings.database);
  try {
    const brand = await demoBrand(storage, settings);
    console.log(await renewSecretKey(storage, brand.document.id, randomBytes));
    console.error('Told only now, and the key before it is dead. Keep it on your servers: never in a page.');
  } finally {
    await storage.close();
  }
};
