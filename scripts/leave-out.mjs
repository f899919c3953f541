// What the bundle leaves out of the libraries it is made of.
const html = /lit-html\/lit-html\.js$/;
const css = /reactive-element\/css-tag\.js$/;
const reactive = /reactive-element\/reactive-element\.js$/;
const element = /lit-element\/lit-element\.js$/;

/**
 * What libraries keep for developers, for browsers older than our promise and for what our elements do without. Lit's template is ours,
 * so its advice on how to write one can never be read; its <style> elements would be dropped by a strict CSP anyway. Each must be found
 * where it is expected.
 * @type {Array<[file: RegExp, pattern: RegExp, instead: string]>}
 */
const needless = [
  [/nanostores\//, /process\.env\.NODE_ENV/g, '"production"'],
  [css, /=\w+\.ShadowRoot&&.{0,80}"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/, '=true'],
  [css, /Error\("CSSResult[^"]+"\)/, 'Error()'],
  [css, /Error\("Value passed[^"]+"\+\w+\+"[^"]+"\)/, 'Error()'],
  [html, /Error\("invalid template[^"]+"\)/, 'Error()'],
  [html, /\w+\.litHtmlPolyfillSupport/, 'null'],
  [html, /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  [reactive, /\w+\.reactiveElementPolyfillSupport/, 'null'],
  [reactive, /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  [element, /\w+\.litElement(Hydrate|Polyfill)Support/g, 'null'],
  [element, /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  // Decorators: properties are declared in `static properties`.
  [reactive, /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  [reactive, /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{.{0,99}this\.elementProperties\.set\(\w,\w\)\}/, ''],
  [reactive, /static addInitializer\(\w\)\{[^{}]+\}/, ''],
  [reactive, /void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\),/, ''],
  [reactive, /,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, ''],
  // No attribute holds JSON.
  [reactive, /case Object:case Array:\w=null==\w\?\w:JSON\.stringify\(\w\)/, ''],
  [reactive, /case Object:case Array:try\{\w=JSON\.parse\(\w\)\}catch\(\w\)\{\w=null\}/, ''],
  // Properties with a default of their own or a converter of theirs.
  [reactive, /,converter:\w,reflect:!1,useDefault:!1,hasChanged:\w\}/, '}'],
  [reactive, /\(\((\w)\.hasChanged\?\?(\w)\)\((\w,\w)\)\|\|\1\.useDefault&&.{0,99}\)\)\)return;/, '$2($3))return;'],
  [reactive, /\{useDefault:\w,reflect:(\w),wrapped:(\w)\},\w\)\{.{0,99}\|\|\(this/, '{reflect:$1,wrapped:$2}){(this'],
  [reactive, /this\.hasUpdated\|\|\w\|\|\((\w=void 0)\)/, 'this.hasUpdated||($1)'],
  [reactive, /\(void 0!==\w\.converter\?\.toAttribute\?\w\.converter:(\w)\)/, '$1'],
  [reactive, /"function"==typeof \w\.converter\?\{.{0,99}\?\w\.converter:(\w);/, '$1;'],
  [reactive, /const (\w)=(\w\.fromAttribute\(\w,\w\.type\));this\[(\w)\]=\1\?\?.{0,40}\?\?\1/, 'this[$3]=$2'],
  // Templates that are SVG or MathML from their root.
  [html, /2===\w\?"<svg>":3===\w\?"<math>":""/, '""'],
  [html, /2===\w\?"<\/svg>":3===\w\?"<\/math>":""/, '""'],
  [html, /,2===\w\|\|3===\w\)\{const \w=this\.el\.content\.firstChild;\w\.replaceWith\(\.\.\.\w\.childNodes\)\}/, ',0){}'],
  // Bindings in comments, and in elements whose content is nothing but text.
  [html, /else\{let \w=-1;for\(;-1!==\(\w=\w\.data\.indexOf\(.{0,60}\{type:7,index:\w\}\),\w\+=\w\.length-1\}/, ''],
  [html, /if\(\w\.test\(\w\.tagName\)\)\{.{0,220}\}(?=\}else if\(8===)/, ''],
  [html, /\(\w\.test\((\w)\[2\]\)&&\((\w)=RegExp\("<\/"\+\1\[2\],"g"\)\),(\w=\w)\)/, '($3)'],
  // Directives.
  [html, /(function \w\(\w,(\w))(,\w=\w,\w\)\{).{0,400}void 0!==\w&&\(\2=[^{}]+,\2\}/, '$1){return $2}'],
  [html, /else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\);/, ''],
  [html, /:6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/, ':0'],
  [html, /get _\$AU\(\)\{[^{}]+\}/g, ''],
  [html, /this\._\$AP\?\.\(!1,!0,\w\)/, '0'],
  [html, /setConnected\(\w\)\{[^{}]+\}/, ''],
  [html, /,this\._\$AN=void 0/g, ''],
  [html, /,this\._\$Cv=\w\?\.isConnected\?\?!0/, ''],
  [element, /(dis)?connectedCallback\(\)\{super\.\w+\(\),this\._\$Do\?\.setConnected\(![01]\)\}/g, ''],
  [element, /this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
  // Lit's own marks, in every file alike; no shorter, or they might meet a property of an element.
  [/\/(lit-html|lit-element|reactive-element)\.js$/, /_\$([A-Z][A-Za-z_])\b/g, '_$1'],
];

/** What an element that did need some of it would say. */
const needed =
  /\b(useDefault|hasChanged|converter): |\btype: (Object|Array)\b|\b(svg|mathml)`|<!--[^>]*\$\{|<(script|style|textarea|title)\b[^>]*>[^<`\n]*\$\{/;

/** @type {import('rollup').Plugin} */
export const leaveOut = {
  name: 'leave-out',
  transform(code, id) {
    // It would do nothing, and only in the bundle.
    const needs = /lit-html\/(async-)?directive\.js$/.test(id) ? 'directives' : id.includes('/components/') && needed.exec(code)?.[0];
    if (needs) this.error(`${needs} of Lit is needed by ${id}: don't leave it out, in scripts/leave-out.mjs.`);
    let lean = code;
    for (const [file, pattern, instead] of needless) {
      if (!file.test(id)) continue;
      const next = lean.replace(pattern, instead);
      if (next === lean && !id.includes('nanostores')) this.error(`${pattern} is no longer in ${id}: look at scripts/leave-out.mjs.`);
      lean = next;
    }
    return lean === code ? null : { code: lean, map: null };
  },
};
