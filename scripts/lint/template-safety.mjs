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

export default { meta: { name: 'throughline' }, rules: { 'template-safety': templateSafety } };
