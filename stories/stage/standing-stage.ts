import { FORCE_REMOUNT, UPDATE_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import type { Combination } from './page.ts';
import { openStage, type Scene, type Stage } from './stage.ts';

const ASPECTS = ['brand', 'scheme', 'channel', 'direction', 'locale', 'motion', 'network'] as const;

/** The screen that goes with a place; by their names in the viewport menu. */
const VIEWPORTS = { web: undefined, mobile: 'phone', kiosk: 'kiosk' } as const;

const stages = new WeakMap<HTMLElement, Stage>();

interface StoryContext {
  readonly id: string;
  readonly canvasElement: HTMLElement;
  readonly globals: Readonly<Record<string, unknown>>;
  readonly parameters: { readonly scene?: Scene };
}

/**
 * Opens a story's stage before it is rendered first, and leaves it standing while controls are played with. Another combination is
 * another page: the story begins anew.
 */
export const standingStage = async (context: StoryContext): Promise<void> => {
  const { id, canvasElement, globals, parameters } = context;
  const combination = { ...globals } as unknown as Combination;
  const standing = stages.get(canvasElement);
  if (!standing) stages.set(canvasElement, await openStage(canvasElement, id, combination, parameters.scene ?? {}));
  // After this rendering: it can't be taken away under its own feet.
  else if (isOther(standing.combination, combination)) setTimeout(() => addons.getChannel().emit(FORCE_REMOUNT, { storyId: id }));
  // Another place is another screen, in a Storybook that has one to show it on; a story within another must not choose the other's.
  const before = standing?.combination.channel ?? 'web';
  if (before !== combination.channel && window.frameElement?.id === 'storybook-preview-iframe')
    setTimeout(() =>
      addons.getChannel().emit(UPDATE_GLOBALS, { globals: { viewport: { value: VIEWPORTS[combination.channel], isRotated: false } } }),
    );
};

/** For what happens after the elements are there. */
export const stageOf = (canvasElement: HTMLElement): Stage => {
  const stage = stages.get(canvasElement);
  if (!stage) throw new Error('This story has no stage');
  return stage;
};

/** What a story leaves behind, to be called at its end. */
export const closeStage = (canvasElement: HTMLElement) => (): void => {
  stages.get(canvasElement)?.leave();
  stages.delete(canvasElement);
};

const isOther = (one: Combination, other: Combination): boolean => ASPECTS.some((aspect) => one[aspect] !== other[aspect]);
