// The public reference of the elements, from their class JSDoc: editors, Storybook and the docs read it.
import { existsSync } from 'node:fs';

/** One name across folder, file and tag: the class of `cart-drawer/cart-drawer.ts` is `<tl-cart-drawer>`, by `cart-drawer/define.ts`. */
const tagOf = (path) => {
  const noun = /\/src\/([^/]+)\/\1\.ts$/.exec(path)?.[1];
  return noun && existsSync(path.replace(/[^/]+$/, 'define.ts')) ? noun : undefined;
};

const isInner = ({ name, privacy }) => name.startsWith('#') || privacy === 'private' || privacy === 'protected';

/**
 * Elements are defined by a prefix at run time, where no analyzer can see it, and live in the package as compiled files. What is
 * no element and no superclass of one is nobody's reference.
 */
const elementsOnly = {
  name: 'elements-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const isElement = ({ path }) => tagOf(path) !== undefined;
    manifest.modules = manifest.modules.filter((module) => isElement(module) || module.path.endsWith('/base/throughline-element.ts'));
    for (const module of manifest.modules) {
      const noun = tagOf(module.path);
      module.path = module.path.replace(/^.*\/components\/src\/(.*)\.ts$/, 'dist/$1.js');
      module.declarations = (module.declarations ?? []).filter(({ kind }) => kind === 'class');
      for (const reference of module.exports ?? []) if (reference.declaration) reference.declaration.module &&= module.path;
      if (!noun) continue;
      for (const declaration of module.declarations) {
        declaration.customElement = true;
        declaration.tagName = `tl-${noun}`;
        // What is private or protected is nobody's business, nor what Lit observes without an attribute; events carry the prefix.
        const inner = new Set(declaration.members?.filter(isInner).map(({ name }) => name));
        declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !inner.has(fieldName) && fieldName !== 'client');
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('tl-'));
        declaration.members = declaration.members?.filter((member) => !isInner(member));
      }
    }
    manifest.modules = manifest.modules.filter(({ declarations }) => declarations.length > 0);
  },
};

export default {
  globs: ['packages/components/src/**/*.ts'],
  exclude: ['packages/components/src/**/*.test.ts', 'packages/components/src/testing/**'],
  outdir: 'packages/components/dist',
  litelement: true,
  packagejson: false,
  plugins: [elementsOnly],
};
