/** Code that must not pass the linter: where it is planted, and words of the complaint it must get. */
export interface Planted {
  readonly what: string;
  readonly path: string;
  readonly code: string;
  readonly complaint: RegExp;
}

const plant = (what: string, path: string, code: string, complaint: RegExp): Planted => ({ what, path, code, complaint });
const importing = (path: string, from: string, complaint: RegExp): Planted =>
  plant(`${path.split('/')[1]} imports ${from}`, path, `import * as planted from '${from}';\nexport { planted };\n`, complaint);

const restricted = /no-restricted-imports/;
const pure = /no-restricted-(globals|properties)/;

const impure = [
  'fetch("/")',
  'new Date()',
  'Date.now()',
  'Math.random()',
  'setTimeout(() => 0, 1)',
  'crypto.randomUUID()',
  'indexedDB.open("x")',
  'localStorage.length',
  'sessionStorage.length',
  'navigator.onLine',
  'new BroadcastChannel("x")',
  'performance.now()',
  'globalThis.name',
  'document.title',
  'window.name',
  'AbortSignal.timeout(1)',
];

export const planted: readonly Planted[] = [
  importing('packages/tokens/src/planted.ts', '@throughline/contract', restricted),
  importing('packages/tokens/src/planted.ts', 'lit', restricted),
  importing('packages/contract/src/planted.ts', 'zod', restricted),
  importing('packages/contract/src/planted.ts', 'node:fs', restricted),
  importing('packages/contract/src/planted.ts', 'lit', restricted),
  importing('packages/contract/src/planted.ts', 'hono', restricted),
  importing('packages/contract/src/planted.ts', '@throughline/client', restricted),
  importing('packages/client/src/planted.ts', 'lit', restricted),
  importing('packages/client/src/planted.ts', '@throughline/tokens', restricted),
  importing('packages/client/src/planted.ts', '@throughline/server', restricted),
  importing('packages/client/src/planted.ts', '@throughline/contract/src/money.ts', restricted),
  importing('packages/client/src/planted.ts', '../../contract/src/money.ts', restricted),
  importing('packages/client/src/planted.ts', 'node:fs', restricted),
  importing('packages/components/src/planted.ts', '@throughline/contract', restricted),
  importing('packages/components/src/planted.ts', '@throughline/server', restricted),
  importing('packages/components/src/planted.ts', '@throughline/client/src/client.ts', restricted),
  importing('packages/components/src/planted.ts', '../../client/src/client.ts', restricted),
  importing('packages/components/src/planted.ts', 'lit/directives/unsafe-html.js', restricted),
  importing('packages/components/src/planted.ts', 'lit/directives/unsafe-svg.js', restricted),
  importing('packages/server/src/planted.ts', '@throughline/client', restricted),
  importing('packages/server/src/planted.ts', '@throughline/components', restricted),
  importing('packages/server/src/planted.ts', 'lit', restricted),
  importing('packages/server/src/planted.ts', 'zod', restricted),
  importing('examples/planted.ts', '@throughline/client/src/client.ts', restricted),
  importing('stories/planted.ts', '../packages/components/src/index.ts', restricted),
  plant(
    'components takes unsafeCSS from lit',
    'packages/components/src/planted.ts',
    `import { unsafeCSS } from 'lit';\nexport const sheet = unsafeCSS('a{}');\n`,
    restricted,
  ),
  ...impure.map((code) =>
    plant(`client uses ${code}`, 'packages/client/src/planted.ts', `export const planted = (): unknown => ${code};\n`, pure),
  ),
  plant('components fetches', 'packages/components/src/planted.ts', `export const planted = (): unknown => fetch('/');\n`, pure),
  plant(
    'server’s domain reads a clock',
    'packages/server/src/domain/planted.ts',
    `export const planted = (): number => Date.now();\n`,
    /no-clock.*Date\.now asks/,
  ),
  ...['innerHTML', 'outerHTML', 'srcdoc'].map((name) =>
    plant(
      `components sets ${name}`,
      'packages/components/src/planted.ts',
      `export const planted = (element: HTMLIFrameElement): void => { element['${name}'] = ''; element.${name} = ''; };\n`,
      pure,
    ),
  ),
  ...[
    '<p style="color:red"></p>',
    '<style>p{}</style>',
    '<p onclick="go()"></p>',
    '<iframe srcdoc="x"></iframe>',
    '<p .innerHTML=${text}></p>',
  ].map((markup) =>
    plant(
      `a template holds ${markup}`,
      'packages/components/src/planted.ts',
      `import { html } from 'lit';\nexport const planted = (text: string): unknown => html\`${markup}\${text}\`;\n`,
      /template-safety/,
    ),
  ),
];
