// The public reference of the elements, from their class JSDoc: editors, Storybook and the docs read it.
export default {
  globs: ['packages/components/src/**/*.ts'],
  exclude: ['packages/components/src/**/*.test.ts', 'packages/components/src/testing/**', 'packages/components/src/base/define-element.ts'],
  outdir: 'packages/components/dist',
  litelement: true,
  packagejson: false,
  plugins: [{ name: 'public-elements', packageLinkPhase: ({ customElementsManifest }) => nameElements(customElementsManifest) }],
};

/**
 * The tag is the folder's name; the analyzer can't know, since the prefix is chosen when an element is defined. What is private or
 * protected is not for those who read the reference.
 * @param {{ modules: import('custom-elements-manifest').JavaScriptModule[] }} manifest
 */
function nameElements(manifest) {
  for (const { path, declarations = [] } of manifest.modules) {
    const [, folder, file] = /\/src\/([\w-]+)\/([\w-]+)\.ts$/.exec(path) ?? [];
    for (const element of declarations) {
      if (!('superclass' in element) || element.superclass?.name !== 'ThroughlineElement' || folder !== file) continue;
      const isPublic = ({ privacy = 'public', static: ofClass = false }) => privacy === 'public' && !ofClass;
      const members = (element.members ?? []).filter((member) => isPublic(member) && !member.name.startsWith('#') && !isLifecycle(member.name));
      const names = new Set(members.map(({ name }) => name));
      const attributes = element.attributes?.filter(({ fieldName }) => names.has(fieldName ?? ''));
      // The analyzer also takes the first argument of every event for a name.
      const events = element.events?.filter(({ name }) => name?.startsWith('tl-'));
      Object.assign(element, { customElement: true, tagName: `tl-${folder}`, members, attributes, events });
    }
  }
}

/** @param {string} name */
const isLifecycle = (name) => ['tagPrefix', 'connectedCallback', 'disconnectedCallback', 'createRenderRoot', 'scheduleUpdate'].includes(name);
