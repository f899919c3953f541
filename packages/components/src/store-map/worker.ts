import { setWorkerUrl } from 'maplibre-gl';

interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): object };
}

let prepared: Promise<void> | undefined;

/**
 * A worker must come from the page's own origin: the engine's is read and begun from a `blob:`. What it consists of stands in it, for under a
 * strict policy (`'strict-dynamic'`) a worker may import nothing. Where Trusted Types rule it comes from somebody they know: `throughline-map`.
 */
export const prepareWorker = (url: string | undefined): Promise<void> => (prepared ??= url ? begin(url).catch(forget) : Promise.resolve());

/** The network may be back when it is asked for again. */
const forget = (cause: unknown): never => {
  prepared = undefined;
  throw cause;
};

const begin = async (url: string): Promise<void> => {
  // oxlint-disable-next-line eslint/no-restricted-globals -- code, not data: no element asks for it
  const answer = await fetch(url, { credentials: 'omit' });
  if (!answer.ok) throw new Error(`${answer.status} from ${url}`);
  const own = URL.createObjectURL(new Blob([await answer.text()], { type: 'text/javascript' }));
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  if (!trustedTypes) {
    setWorkerUrl(own);
    return;
  }
  const trusted = trustedTypes.createPolicy('throughline-map', { createScriptURL: (text) => text }).createScriptURL(own);
  // The engine takes it for text, and looks whether that ends with `.cjs`.
  setWorkerUrl(Object.assign(trusted, { endsWith: () => false, split: () => [own] }) as unknown as string);
};
