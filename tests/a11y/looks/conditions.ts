import type { Page } from '@playwright/test';
import type { Fault } from './in-page.ts';

/** The room between letters, words, lines and paragraphs that WCAG 1.4.12 lets a reader ask for, in every shadow tree too. */
export const spaceText = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }
  `);
  const dress = (root: Document | ShadowRoot): void => {
    root.adoptedStyleSheets.push(sheet);
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) dress(shadowRoot);
  };
  dress(document);
};

/** In the page: what moves for a shopper who asked for stillness, and what would. */
export const movement = (): Fault[] => {
  const { animations, place, seen } = window.looks;
  const MOMENT = 1;
  const milliseconds = (value: string): number =>
    Math.max(...value.split(',').map((one) => parseFloat(one) * (/ms\s*$/.test(one) ? 1 : 1000)));
  const declared = seen().flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const { animationName, animationDuration, transitionProperty, transitionDuration } = getComputedStyle(element, pseudo);
      const says = [
        animationName !== 'none' && milliseconds(animationDuration) > MOMENT && `${animationName} takes ${animationDuration}`,
        transitionProperty !== 'none' &&
          milliseconds(transitionDuration) > MOMENT &&
          `${transitionProperty} changes for ${transitionDuration}`,
      ];
      return says.filter((one) => one !== false).map((one) => ({ rule: 'motion', where: place(element), says: one }));
    }),
  );
  const running = animations().flatMap(({ effect, playState }): Fault[] => {
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    const length = Number(effect?.getComputedTiming().endTime);
    return target && playState === 'running' && length > MOMENT
      ? [{ rule: 'motion', where: place(target), says: `moves for ${length} ms` }]
      : [];
  });
  return [...declared, ...running];
};

/** Resolves when what was asked of the page is drawn. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const short = window.looks.animations().filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < 2000);
    await Promise.allSettled(short.map(({ finished }) => finished));
  });
