import { ArgTypes, Controls, Description, Markdown, Primary, Source, Stories, Subtitle, Title, useOf } from '@storybook/addon-docs/blocks';
import { createElement as h, Fragment, type ReactElement, useState } from 'react';
import { adviceOf } from './advice.ts';
import { type ElementDocs, docsOf } from './manifest.ts';
import { snippetsOf } from './snippets.ts';

const STATUS = { stable: 'Stable', new: 'New' } as const;

const Status = ({ tag }: { tag: string }): ReactElement => {
  const { status } = adviceOf(tag);
  return h(
    'p',
    { className: 'docs-status' },
    h('span', { className: `docs-badge ${status}` }, STATUS[status]),
    h('code', null, `<${tag}>`),
  );
};

/** The primary story as it would be written in a page of one's own. */
const Snippets = ({ element }: { element: ElementDocs }): ReactElement => {
  const { story } = useOf('story', ['story']);
  const [chosen, choose] = useState(0);
  const snippets = snippetsOf(element, story.initialArgs);
  const snippet = snippets[chosen];
  return h(
    'section',
    null,
    h('h2', null, 'To copy'),
    h(
      'div',
      { className: 'docs-choice' },
      ...snippets.map(({ name }, index) =>
        h('button', { key: name, type: 'button', 'aria-pressed': index === chosen, onClick: () => choose(index) }, name),
      ),
    ),
    snippet ? h(Source, { key: snippet.name, code: snippet.code, language: snippet.language }) : null,
  );
};

const List = ({ kind, says, lines }: { kind: 'do' | 'dont'; says: string; lines: readonly string[] }): ReactElement =>
  h('div', { className: `docs-advice ${kind}` }, h('h3', null, says), h('ul', null, ...lines.map((line) => h('li', { key: line }, line))));

const Advice = ({ tag }: { tag: string }): ReactElement | null => {
  const advice = adviceOf(tag);
  if (advice.do.length === 0) return null;
  return h(
    'section',
    null,
    h('h2', null, 'Do and don’t'),
    h(
      'div',
      { className: 'docs-advices' },
      h(List, { kind: 'do', says: 'Do', lines: advice.do }),
      h(List, { kind: 'dont', says: 'Don’t', lines: advice.dont }),
    ),
  );
};

/** What a class has for itself. */
const OWN = ['tagPrefix', 'shadowRootOptions'];

/** A page of reference: what it is, how far it is, how it is written, what it is good for, and each of its states. */
export const DocsPage = (): ReactElement => {
  const { preparedMeta } = useOf('meta', ['meta']);
  const element = docsOf(preparedMeta.component as string | undefined);
  if (!element) return h(Fragment, null, h(Title), h(Subtitle), h(Description), h(Stories, { includePrimary: true }));
  return h(
    Fragment,
    null,
    h(Title),
    h(Status, { tag: element.tagName }),
    element.description ? h(Markdown, null, element.description) : null,
    h(Primary),
    h(Controls, { include: (element.attributes ?? []).map(({ name, fieldName = name }) => fieldName) }),
    h(Snippets, { element }),
    h(Advice, { tag: element.tagName }),
    h('h2', null, 'Reference'),
    h(ArgTypes, { exclude: OWN }),
    h(Stories, { title: 'States', includePrimary: false }),
  );
};
