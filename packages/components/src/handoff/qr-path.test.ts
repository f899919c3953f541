import { expect } from '@esm-bundle/chai';
import { correction, generate } from 'lean-qr';
import { qrPath } from './qr-path.ts';

describe('the QR code as a path', () => {
  const url = 'https://shop.example/claim#tl=ho_AAAAAAAAAAAAAAAAAAAAAA';

  it('is dark where the code is, with four light modules around', () => {
    const { d, size } = qrPath(url);
    const code = generate(url, { minCorrectionLevel: correction.M });
    expect(size).to.equal(code.size + 8);
    const context = new OffscreenCanvas(size, size).getContext('2d') ?? expect.fail();
    const path = new Path2D(d);
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        expect(context.isPointInPath(path, x + 0.5, y + 0.5), `module ${x}, ${y}`).to.equal(code.get(x - 4, y - 4));
      }
    }
  });
});
