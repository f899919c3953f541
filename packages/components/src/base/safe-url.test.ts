import { expect } from '@esm-bundle/chai';
import { safeUrl } from './safe-url.ts';

describe('safeUrl', () => {
  const base = 'https://shop.example/here/';

  it('makes what can be followed absolute', () => {
    expect(safeUrl('../cart', 'link', base)).to.equal('https://shop.example/cart');
    expect(safeUrl('http://127.0.0.1:4000/a.svg', 'picture', base)).to.equal('http://127.0.0.1:4000/a.svg');
    expect(safeUrl('data:image/png;base64,AA', 'picture', base)).to.equal('data:image/png;base64,AA');
  });

  for (const bad of [
    'javascript:alert(1)',
    ' \tjava\nscript:alert(1)',
    'vbscript:x',
    'https://',
    'data:text/html,<script>',
    '',
    null,
    undefined,
  ]) {
    it(`follows no ${JSON.stringify(bad)}`, () => {
      expect(safeUrl(bad, 'link', base)).to.equal(undefined);
    });
  }
});
