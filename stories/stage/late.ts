import type { RouteName } from '@throughline/contract';
import { inside } from './inside.ts';
import { scene } from './scene.ts';
import type { Scene } from './stage.ts';

interface Late {
  readonly parameters: { readonly scene: Scene };
  readonly play: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}

/** Parts of a story in which this route never answers, once what is needed for it has happened; after a second the element says so. */
export const late = (tag: string, route: RouteName, before?: Scene['before']): Late => ({
  parameters: scene({
    before: async (stage) => {
      await before?.(stage);
      stage.shop.faults[route] = 'silent';
    },
  }),
  play: async ({ canvasElement }) => void (await inside(canvasElement, tag, '[role=status] .notice')),
});
