// What `npm start` runs after the build: the API, a shop and a kiosk, each on an origin of its own.
import { StartError, StorageError } from '@throughline/server';
import { startDemo } from './demo.ts';
import { readSettings, SettingFault } from './settings.ts';

const begun = performance.now();

try {
  const settings = readSettings(process.env);
  const demo = await startDemo(settings);
  const end = async (): Promise<void> => {
    await demo.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());
  console.log(`
  API    ${demo.api}   (${demo.api}/docs)
  Mail   ${settings.mail?.kind === 'smtp' ? 'is sent' : `${demo.api}/dev/mail   (to this machine alone; none leaves it; set SMTP_URL to send it)`}
  Shop   ${demo.site}
  Kiosk  ${demo.kiosk}

  Put something into the bag on the kiosk, choose “Take it with you”, and type the code at ${demo.site}/claim.
  To scan the code with a real phone: HOST=0.0.0.0 npm start

  ready in ${Math.round(performance.now() - begun)} ms, data in ${demo.data}, Ctrl-C ends it
`);
} catch (error) {
  // What a person can put right is one line; anything else is a fault of ours and is told whole.
  const known = error instanceof SettingFault || error instanceof StartError || error instanceof StorageError;
  console.error(known ? error.message : error);
  process.exit(1);
}
