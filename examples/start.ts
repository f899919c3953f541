// What `npm start` runs after the build: the API, a shop and a kiosk, each on an origin of its own.
import { startDemo } from './demo.ts';
import { explain } from './explain.ts';
import { readSettings } from './settings.ts';

const begun = performance.now();

try {
  const demo = await startDemo(readSettings(process.env));
  const end = (): void => {
    void demo.close().then(() => process.exit(0));
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  console.log(`
  API    ${demo.api}   (/docs, /openapi.json, /readyz)
  Shop   ${demo.site}
  Kiosk  ${demo.kiosk}

  Fill a bag on the kiosk, choose “Take it with you”, and open the code’s page in the shop: the bag goes along.
  To scan it with a real phone: HOST=0.0.0.0 npm start

  ready in ${Math.round(performance.now() - begun)} ms, data in ${demo.folder}, Ctrl-C ends it`);
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
