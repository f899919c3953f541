import { inside } from './inside.ts';
import { scene } from './scene.ts';
import type { Scene } from './stage.ts';

interface Away {
  readonly parameters: { readonly scene: Scene };
  readonly play: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}

/** Milliseconds. */
const WHILE = 600_000;

/** Parts of a story in which the network went away ten minutes after somebody looked: it is shown as it was, and how old it is. */
export const away = (tag: string, looked: NonNullable<Scene['before']>): Away => ({
  parameters: scene({
    before: async (stage) => {
      await looked(stage);
      stage.shop.advance(WHILE);
      stage.shop.cut();
    },
  }),
  play: async ({ canvasElement }) => void (await inside(canvasElement, tag, '.notice.watch')),
});
