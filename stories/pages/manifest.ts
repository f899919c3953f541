import manifest from '@throughline/components/custom-elements.json';

/** An attribute as the manifest tells of it. */
export interface Attribute {
  readonly name: string;
  /** The property behind it; in stories, the argument. */
  readonly fieldName?: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

/** An element as the manifest tells of it. */
export interface ElementDocs {
  readonly tagName: string;
  readonly description?: string;
  readonly attributes?: readonly Attribute[];
  readonly events?: readonly { readonly name: string; readonly description?: string }[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Partial<ElementDocs>[] }[];
}

const isElement = (declaration: Partial<ElementDocs>): declaration is ElementDocs => declaration.tagName !== undefined;

/** Every element there is. */
export const elements: readonly ElementDocs[] = (manifest as Manifest).modules.flatMap(({ declarations = [] }) =>
  declarations.filter(isElement),
);

/** Undefined for what is no element, a page about tokens for one. */
export const docsOf = (tag: string | undefined): ElementDocs | undefined => elements.find(({ tagName }) => tagName === tag);
