import type { ElementDocs } from './manifest.ts';

/** The same element in three ways of writing a page, ready to be pasted. */
export interface Snippet {
  readonly name: 'HTML' | 'React' | 'Vue';
  readonly language: 'html' | 'jsx';
  readonly code: string;
}

/** What an element is given, by attribute. */
type Given = readonly (readonly [name: string, value: string | number | true])[];

/** What differs from what an element does by itself. */
const givenOf = ({ attributes = [] }: ElementDocs, args: Readonly<Record<string, unknown>>): Given =>
  attributes.flatMap(({ name, fieldName = name, default: usual = '' }): Given => {
    const value = args[fieldName];
    if (value === true) return [[name, value]];
    const told = (typeof value === 'string' && value !== '') || typeof value === 'number';
    return told && String(value) !== usual.replaceAll("'", '') ? [[name, value]] : [];
  });

const escape = (text: string | number): string => String(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const written = (given: Given, write: (name: string, value: string | number) => string): string =>
  given.map(([name, value]) => ` ${value === true ? name : write(name, value)}`).join('');

const asHtml = (given: Given): string => written(given, (name, value) => `${name}="${escape(value)}"`);

const asJsx = (given: Given): string =>
  written(given, (name, value) => (typeof value === 'number' ? `${name}={${value}}` : `${name}=${JSON.stringify(value)}`));

const asVue = (given: Given): string =>
  written(given, (name, value) => (typeof value === 'number' ? `:${name}="${value}"` : `${name}="${escape(value)}"`));

/** What the page gives the elements: one client. */
const client = `const client = createClient({ endpoint: 'https://api.example.com', key: 'pk_…', channel: 'web' });`;

/** What defines an element is named after its tag, whatever its class is called: `defineSizeChart` of `tl-size-chart`. */
const definerOf = (tag: string): string =>
  tag.replace(/^[a-z]+/, 'define').replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** An element as it stands in a story with these arguments. */
export const snippetsOf = (element: ElementDocs, args: Readonly<Record<string, unknown>>): readonly Snippet[] => {
  const { tagName: tag } = element;
  const define = definerOf(tag);
  const given = givenOf(element, args);
  return [
    {
      name: 'HTML',
      language: 'html',
      code: `<script type="module" src="https://api.example.com/sdk/throughline.js"
  data-endpoint="https://api.example.com" data-key="pk_…" data-channel="web"></script>

<${tag}${asHtml(given)}></${tag}>`,
    },
    {
      name: 'React',
      language: 'jsx',
      code: `import { createClient } from '@throughline/client';
import { ${define}, provideClient } from '@throughline/components';

${client}
provideClient(document, client);
${define}();

export const Example = () => <${tag}${asJsx(given)} />;`,
    },
    {
      name: 'Vue',
      language: 'html',
      code: `<script setup>
import { createClient } from '@throughline/client';
import { ${define}, provideClient } from '@throughline/components';

${client}
provideClient(document, client);
${define}();
</script>

<template>
  <!-- Vite: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('tl-') } } }) -->
  <${tag}${asVue(given)} />
</template>`,
    },
  ];
};
