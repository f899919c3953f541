import { readFileSync } from 'node:fs';
import { cac } from 'cac';
import { ImportError } from '../import/import-error.ts';
import { StartError } from '../start-error.ts';
import { isPassing } from '../storage/passing.ts';
import { StorageError } from '../storage/storage-error.ts';
import { backup } from './backup.ts';
import { importFile } from './import.ts';
import { reset } from './reset.ts';
import { secretKey } from './secret-key.ts';
import { serve } from './serve.ts';
import { UsageError } from './settings.ts';
import { webhook } from './webhook.ts';
import { WebhookError } from '../service/webhook-settings.ts';
import { WEBHOOK_EVENTS } from '../service/webhooks.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

const commandLine = () => {
  const cli = cac('throughline');
  cli.option('--data <folder>', 'Where the SQLite database is (THROUGHLINE_DATA, .data), unless DATABASE_URL names a PostgreSQL');
  cli
    .command('serve', 'Serve the API with the demo brand')
    .option('--port <port>', 'Port of the API; shop and kiosk are expected on the next two (PORT, 4000)')
    .option('--host <host>', 'Address to listen on (HOST, 127.0.0.1)')
    .option('--public-url <url>', 'Where the API is reached, behind a proxy')
    .option('--trusted-proxies <count>', 'Proxies whose X-Forwarded-For is believed (0)')
    .action(serve);
  cli
    .command('import <kind> [file]', 'Import products (Shopify product CSV), size-charts or offers (JSON), or stores (GeoJSON or CSV)')
    .option('--currency <code>', "Currency of the file's prices, the only one they are sold in (the brand's first)")
    .example('throughline import products summer.csv --currency EUR')
    .option('--swap-coordinates', 'The latitudes of the stores are their longitudes, and the other way round')
    .example('throughline import size-charts charts.json')
    .example('throughline import stores stores.geojson')
    .example('throughline import offers offers.json')
    .action(importFile);
  cli.command('backup [file]', 'Copy the SQLite database into a file, while the server runs').action(backup);
  cli
    .command('webhook <verb> [target]', 'Say where the brand is told what happens: webhook add URL, webhook list, webhook remove ID')
    .option('--events <names>', `Comma-separated: ${WEBHOOK_EVENTS.join(', ')}`)
    .example('throughline webhook add https://example.com/hooks --events cart.abandoned,order.placed')
    .action(webhook);
  cli.command('secret-key', "Make a new secret key for the brand's own servers, and print it once").action(secretKey);
  cli.command('reset', 'Forget all carts and products').option('--yes', 'Do not ask').action(reset);
  cli.help();
  cli.version(version);
  return cli;
};

/** One line for what a person can put right; the whole story for what only we can. */
const explain = (error: unknown): string => {
  const known =
    error instanceof StorageError ||
    error instanceof StartError ||
    error instanceof ImportError ||
    error instanceof UsageError ||
    error instanceof WebhookError;
  if (known || (error instanceof Error && error.name === 'CACError')) return error.message;
  if (isPassing(error)) return 'The database does not answer now; try again when it does.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

/** Runs the command line (`argv` as in `process.argv`) and gives its exit code: 0 done, 1 not done, 2 done in part. */
export const runCommand = async (argv: readonly string[]): Promise<number> => {
  try {
    const cli = commandLine();
    cli.parse([...argv], { run: false });
    const asked = cli.options['help'] === true || cli.options['version'] === true;
    if (cli.matchedCommand === undefined && !asked) {
      const [name] = cli.args;
      if (name !== undefined) throw new UsageError(`There is no command "${name}"; see throughline --help.`);
      cli.outputHelp();
    }
    return ((await cli.runMatchedCommand()) as number | undefined) ?? 0;
  } catch (error) {
    console.error(explain(error));
    return 1;
  }
};
