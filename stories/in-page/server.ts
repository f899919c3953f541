import './node/buffer.ts';
import { type App, createApi, type Mail, overSqlite, type Storage } from '@throughline/server/in-page';
import { STORY_TIME } from '../seed/instant.ts';
import { openSqlite } from './sqlite.ts';

/** The reference server in the page, with a database of its own. */
export interface InPageServer {
  readonly app: App;
  readonly storage: Storage;
  /** Everything it has sent, oldest first. */
  readonly mails: readonly Mail[];
  /** Milliseconds since the epoch, by its clock: the story's, which stands. */
  now(): number;
  /** Lets so many milliseconds go by at once. */
  advance(ms: number): void;
  end(): void;
}

/** Where its pictures and style sheets are: beside the page. */
export const PUBLIC_URL = new URL('.', document.baseURI).href.replace(/\/$/, '');

/** The seeded database, loaded once for all stories of a page. */
const seed = fetch(`${PUBLIC_URL}/seed/demo.sqlite`).then(async (answer) => {
  if (!answer.ok) throw new Error('The demo database is not there; run `npm run storybook` or `npm run build:storybook`, which make it.');
  return new Uint8Array(await answer.arrayBuffer());
});

/** `random`: bytes of which ids, codes and symbols are made. */
export const startServer = async (random: (bytes: number) => Uint8Array): Promise<InPageServer> => {
  const storage = overSqlite(await openSqlite(await seed), { name: 'the story’s own database' });
  const mails: Mail[] = [];
  let now = STORY_TIME;
  const app = createApi({
    storage,
    publicUrl: PUBLIC_URL,
    clock: {
      now: () => now,
      after: (ms, task) => {
        const timer = setTimeout(task, ms);
        return () => clearTimeout(timer);
      },
    },
    random,
    limits: false,
    mail: { kind: 'smtp', send: (mail) => Promise.resolve(void mails.push(mail)), close: () => {} },
    mailFrom: 'no-reply@olmo-hav.example',
  });
  return {
    app,
    storage,
    mails,
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
    end: () => {
      void app.drain().then(() => storage.close());
    },
  };
};
