import { expect } from '@esm-bundle/chai';
import { takeProof } from './proof-in-url.ts';

describe('the one-time token in the address', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  const at = (hash: string) => history.replaceState({ kept: true }, '', `${location.pathname}${location.search}${hash}`);

  it('is taken and gone from the address', () => {
    at('#tl=ho_AAAAAAAAAAAAAAAAAAAAAA');
    expect(takeProof(window)).to.deep.equal({ token: 'ho_AAAAAAAAAAAAAAAAAAAAAA' });
    expect(location.href).not.to.include('ho_');
    expect(location.hash).to.equal('');
    expect(history.state).to.deep.equal({ kept: true });
    expect(takeProof(window)).to.equal(null);
  });

  it('is removed even when it is nonsense', () => {
    at('#tl=<img src=x>&page=2');
    expect(takeProof(window)).to.equal(null);
    expect(location.hash).to.equal('#page=2');
  });

  it('leaves other fragments alone', () => {
    at('#reviews');
    expect(takeProof(window)).to.equal(null);
    expect(location.hash).to.equal('#reviews');
  });
});
