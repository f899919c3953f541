import { expect } from '@esm-bundle/chai';
import { Curtain } from './curtain.ts';

describe('a curtain', () => {
  const canvas = (): HTMLCanvasElement => document.body.appendChild(document.createElement('canvas'));
  afterEach(() => document.querySelector('canvas')?.remove());

  it('is lifted when the graphics are done, also where they can’t say when', async () => {
    for (const kind of ['webgl2', '2d']) {
      const drawn = canvas();
      drawn.getContext(kind);
      const curtain = new Curtain(drawn);
      expect(drawn.getClientRects()).to.have.length(0);
      await curtain.lift();
      expect(drawn.getClientRects()).to.have.length(1);
      drawn.remove();
    }
  });
});
