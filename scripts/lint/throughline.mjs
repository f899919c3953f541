// Rules of our own house.

// What a template of ours never contains: inline styles (a strict CSP drops them, a hostile page restyles them), inline handlers
// and `srcdoc` (text that becomes code), `.innerHTML` bindings (text that becomes markup).
const banned = [
  [/\sstyle\s*=/i, 'style attribute: a strict CSP drops it; use a class, a part or an adopted sheet'],
  [/<style[\s>]/i, '<style> element: a strict CSP drops it; use adopted sheets'],
  [/<script[\s>]/i, '<script> element in a template'],
  [/\ssrcdoc\s*=/i, 'srcdoc attribute: text becomes a page'],
  [/\son[a-z]+\s*=/i, 'inline handler: use @event'],
  [/\s\.(innerHTML|outerHTML|srcdoc)\s*=/, 'property binding that turns text into markup'],
];

const templateSafety = {
  meta: { type: 'problem', docs: { description: 'Keep templates free of inline styles, handlers and markup made from text.' } },
  create: (context) => ({
    TaggedTemplateExpression(node) {
      if (node.tag.type !== 'Identifier' || !['html', 'svg'].includes(node.tag.name)) return;
      for (const part of node.quasi.quasis) {
        for (const [pattern, message] of banned) if (pattern.test(` ${part.value.raw}`)) context.report({ node: part, message });
      }
    },
  }),
};

const CLOCK = 'asks the machine what time it is: take the time as an argument';

/** Dates may be reckoned with; only the present is not to be asked for. */
const noClock = {
  meta: { type: 'problem', docs: { description: 'Keep pure code free of the present time.' } },
  create: (context) => ({
    MemberExpression(node) {
      if (node.object.type === 'Identifier' && node.object.name === 'Date' && node.property.name === 'now')
        context.report({ node, message: `Date.now ${CLOCK}` });
    },
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0)
        context.report({ node, message: `new Date() ${CLOCK}` });
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date') context.report({ node, message: `Date() ${CLOCK}` });
    },
  }),
};

export default { meta: { name: 'throughline' }, rules: { 'template-safety': templateSafety, 'no-clock': noClock } };
