const NAMED = ['aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription', 'alt', 'title', 'placeholder', 'label'];

/** Every string a shopper sees or hears under an element, through shadow roots. */
export function strings(root: Element | ShadowRoot): string[] {
  const found: string[] = [];
  for (const node of root.childNodes) {
    if (node instanceof Text) found.push(node.data);
    if (!(node instanceof Element)) continue;
    found.push(...NAMED.flatMap((name) => node.getAttribute(name) ?? []), ...strings(node));
    if (node.shadowRoot) found.push(...strings(node.shadowRoot));
  }
  return found.map((text) => text.trim()).filter((text) => text !== '');
}

/** What the pseudo-locales mark as theirs: a message in a message too, and one in two pieces. */
const TOLD = /\[[^[\]]*\]|\[[^[\]]*$|^[^[\]]*\]|\u200F?\u202E[^\u202C]*\u202C\u200F?/g;

/** What Intl says of itself in English: months, weekdays, units, halves of the day. */
const FORMATTED = new RegExp(
  `\\b(${[
    ...Array.from({ length: 12 }, (_, month) =>
      ['long', 'short'].map((style) =>
        new Intl.DateTimeFormat('en', { month: style as 'long' | 'short', timeZone: 'UTC' }).format(Date.UTC(2026, month, 15)),
      ),
    ).flat(),
    ...['AM', 'PM', 'cm', 'in', 'm', 'km', 'mi', 'ft', 'min', 'hr', 'sec', 'ago', 'now'],
  ].join('|')})\\b\\.?`,
  'g',
);

/** Which of them are from no table: they have letters that are neither a pseudo-locale's, nor Intl's, nor in what the server said. */
export function past(told: readonly string[], data: object): string[] {
  const said = [...collect(data)];
  return told.filter((text) => {
    let rest = text;
    for (let before = ''; before !== rest;) rest = (before = rest).replace(TOLD, '');
    // One letter is no message: it stands for a picture.
    if (!/\p{L}.*\p{L}/su.test(rest.replace(FORMATTED, ''))) return false;
    return !said.some((known) => known.includes(rest.trim()));
  });
}

/** All strings in what an object holds. */
function collect(from: unknown, seen = new Set<unknown>(), into = new Set<string>()): Set<string> {
  if (typeof from === 'string' && /\p{L}/u.test(from)) into.add(from);
  if (typeof from !== 'object' || from === null || seen.has(from)) return into;
  seen.add(from);
  for (const value of Object.values(from)) collect(value, seen, into);
  return into;
}
