import { writeFileSync } from 'node:fs';

/** A story that no longer looks as it did; pictures as PNG. */
export interface Change {
  readonly story: string;
  readonly says: string;
  readonly expected?: Buffer;
  readonly actual: Buffer;
  readonly difference?: Buffer;
}

const STYLE = `body{margin:0;padding:2rem;font:1rem/1.5 system-ui,sans-serif;color-scheme:light dark}
h2{margin:3rem 0 .5rem;font-size:1.125rem}div{display:grid;grid-template-columns:repeat(3,1fr);gap:1rem;align-items:start}
figure{margin:0}img{inline-size:100%;border:1px solid #8886}figcaption{font-size:.875rem}`;

const figure = (says: string, png: Buffer | undefined): string =>
  png ? `<figure><img alt="" src="data:image/png;base64,${png.toString('base64')}"><figcaption>${says}</figcaption></figure>` : '';

/** One page to look at: for each story what was expected, what is there now, and where they differ. */
export const writeReport = (file: string, changes: readonly Change[]): void => {
  const sections = changes.map(
    ({ story, says, expected, actual, difference }) =>
      `<h2>${story}: ${says}</h2><div>${figure('Expected', expected)}${figure('Now', actual)}${figure('Difference', difference)}</div>`,
  );
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Changed pictures</title><style>${STYLE}</style>
<h1>${changes.length === 1 ? 'One picture' : `${changes.length} pictures`} changed</h1>
<p>If this is how it shall look: <code>npm run visual -- --update</code></p>
${sections.join('\n')}</html>`;
  writeFileSync(file, page);
};
