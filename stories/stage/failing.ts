import type { RouteName } from '@throughline/contract';
import { inside } from './inside.ts';
import { scene } from './scene.ts';
import type { Scene } from './stage.ts';

interface Failing {
  readonly parameters: { readonly scene: Scene };
  readonly play: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}

/** Parts of a story in which the server has nothing but an excuse at this route; the element says so once it has asked often enough. */
export const failing = (tag: string, route: RouteName, before?: Scene['before']): Failing => ({
  parameters: scene({
    before: async (stage) => {
      await before?.(stage);
      stage.shop.faults[route] = 'internal';
    },
  }),
  play: async ({ canvasElement }) => void (await inside(canvasElement, tag, '.message[role=alert]')),
});
