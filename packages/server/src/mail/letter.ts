import type { LetterLanguage } from './reader.ts';

/** What a message says, in one language. Plain text throughout: everything is escaped. */
export interface Letter {
  readonly language: LetterLanguage;
  readonly subject: string;
  readonly brand: string;
  /** One thing to be seen at a glance, such as a code. */
  readonly mark?: string;
  readonly paragraphs: readonly string[];
  /** Rows of a small table: what, and how much of it. */
  readonly rows?: readonly (readonly [string, string])[];
  readonly link?: { readonly url: string; readonly label: string };
}

export const directionOf = (language: LetterLanguage): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** The text as everybody can read it, and the same as simple HTML. */
export const writeLetter = ({ language, subject, brand, mark, paragraphs, rows = [], link }: Letter): { text: string; html: string } => {
  const text = [
    ...(mark === undefined ? [] : [mark]),
    ...paragraphs,
    ...(rows.length > 0 ? [rows.map(([what, much]) => `${what}  ${much}`).join('\n')] : []),
    ...(link ? [`${link.label}\n${link.url}`] : []),
    brand,
  ].join('\n\n');
  const e = escapeHtml;
  const html = `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><title>${e(subject)}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif;color:#1c1c1a;background:#fff">
${mark === undefined ? '' : `<p dir="ltr" style="font-size:32px;font-weight:600;letter-spacing:4px;margin:0 0 16px">${e(mark)}</p>`}
${paragraphs.map((each) => `<p style="margin:0 0 16px">${e(each)}</p>`).join('\n')}
${rows.length > 0 ? `<table style="margin:0 0 16px">${rows.map(([what, much]) => `<tr><td dir="auto">${e(what)}</td><td dir="auto">${e(much)}</td></tr>`).join('')}</table>` : ''}
${link ? `<p style="margin:0 0 16px"><a href="${e(link.url)}">${e(link.label)}</a></p>` : ''}
<p style="margin:24px 0 0;color:#5c5c58">${e(brand)}</p>
</body></html>`;
  return { text, html };
};
