/** The language of an element: its own `lang` or its nearest ancestor's, through shadow roots. Undefined where nobody says. */
export function languageOf(element: Element): string | undefined {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const tag = at.closest('[lang]')?.getAttribute('lang');
    if (tag !== undefined) return canonical(tag ?? '');
  }
  return undefined;
}

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls when a `lang` changed anywhere above or on the element. Returns what ends it. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const watcher of watchers) watcher();
  });
  // An observer sees into one tree only; to watch a root again changes nothing.
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    observer.observe(at.getRootNode(), { subtree: true, attributes: true, attributeFilter: ['lang'] });
  }
  watchers.add(changed);
  return () => {
    watchers.delete(changed);
    if (watchers.size) return;
    observer?.disconnect();
    observer = undefined;
  };
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** A tag `Intl` takes; pages also say `en_US` and worse, and an element must not fail over it. */
function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
