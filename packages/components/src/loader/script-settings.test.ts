import { expect } from '@esm-bundle/chai';
import { FAULTS } from './faults.ts';
import { readSettings, scriptsOf } from './script-settings.ts';

describe('the script tag', () => {
  const script = (data: Readonly<Record<string, string>>): HTMLScriptElement => {
    const tag = document.createElement('script');
    Object.assign(tag.dataset, data);
    return tag;
  };
  const good = { endpoint: 'https://api.example', key: 'pk_demo' };

  it('says where, who and how', () => {
    expect(readSettings(script({ ...good, channel: 'kiosk', scheme: 'dark', currency: 'JPY', prefix: 'shop' }))).to.deep.equal({
      endpoint: 'https://api.example/',
      key: 'pk_demo',
      channel: 'kiosk',
      scheme: 'dark',
      currency: 'JPY',
      prefix: 'shop',
    });
  });

  it('needs little', () => {
    expect(readSettings(script(good))).to.deep.equal({ ...good, endpoint: 'https://api.example/', channel: 'web', prefix: 'tl' });
  });

  const wrong: [what: string, data: Readonly<Record<string, string>>, says: string][] = [
    ['no key', { endpoint: 'https://api.example' }, 'data-key'],
    ['no endpoint', { key: 'pk_demo' }, 'data-endpoint'],
    ['an endpoint that is none', { key: 'pk_demo', endpoint: 'https://' }, 'data-endpoint'],
    ['an unknown channel', { ...good, channel: 'fax' }, 'data-channel'],
    ['a prefix that no tag can have', { ...good, prefix: 'My Shop' }, 'data-prefix'],
  ];
  for (const [what, data, says] of wrong) {
    it(`says in one sentence what to do about ${what}`, () => {
      const fault = readSettings(script(data));
      expect(typeof fault === 'string' && FAULTS[fault]).to.contain(says);
    });
  }

  it('is found by the address of its module, however often it is there', () => {
    const tags = [script(good), script(good)];
    for (const tag of tags) Object.assign(tag, { type: 'module', src: 'data:text/javascript,/**/' });
    document.head.append(...tags);
    expect(scriptsOf('data:text/javascript,/**/')).to.deep.equal(tags);
    for (const tag of tags) tag.remove();
    expect(scriptsOf('data:text/javascript,/**/')).to.deep.equal([]);
  });
});
