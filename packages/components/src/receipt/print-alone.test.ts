import { expect } from '@esm-bundle/chai';
import { printAlone } from './print-alone.ts';

describe('printAlone', () => {
  const { print } = window;
  afterEach(() => {
    window.print = print;
    document.body.replaceChildren();
  });

  it('hides for as long as the printing takes what is neither the element nor around it, through shadow roots', () => {
    const outer = document.createElement('div');
    const inner = document.createElement('p');
    outer.attachShadow({ mode: 'open' }).append(inner);
    document.body.append(document.createElement('header'), outer);
    const sheets = document.adoptedStyleSheets.length;
    let printed = '';
    window.print = () => {
      printed = [...(document.adoptedStyleSheets.at(-1)?.cssRules ?? [])].map(({ cssText }) => cssText).join('');
      expect(outer.hasAttribute('data-tl-printing')).to.equal(true);
    };
    printAlone(inner);
    expect(printed).to.contain('print').and.to.contain('data-tl-printing');
    window.dispatchEvent(new Event('afterprint'));
    expect([document.adoptedStyleSheets.length, outer.hasAttribute('data-tl-printing')]).to.deep.equal([sheets, false]);
  });
});
