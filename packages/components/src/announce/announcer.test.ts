import { expect } from '@esm-bundle/chai';
import { until } from '../testing/stage.ts';
import { Announcer } from './announcer.ts';

describe('Announcer', () => {
  it('says all that came at once, and the same again as news', async () => {
    const page = document.createElement('p');
    const announcer = new Announcer(page);
    announcer.say('Added.');
    announcer.say('Only 2 left.');
    await until(() => page.textContent === 'Added. Only 2 left.');
    announcer.say('Added. Only 2 left.');
    await until(() => page.textContent === 'Added. Only 2 left.\u00a0');
  });

  it('says the first and the last of many changes of one thing', async () => {
    const page = document.createElement('p');
    const said: string[] = [];
    new MutationObserver(() => said.push(page.textContent ?? '')).observe(page, { childList: true });
    const announcer = new Announcer(page);
    announcer.say('Vase: 2', 'vase');
    await until(() => page.textContent === 'Vase: 2');
    announcer.say('Tee removed');
    for (let units = 3; units < 9; units++) {
      announcer.say(`Vase: ${units}`, 'vase');
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    await until(() => page.textContent === 'Tee removed Vase: 8');
    expect(said).to.deep.equal(['Vase: 2', 'Tee removed Vase: 8']);
  });

  it('speaks through an open modal, even one that opens right after', async () => {
    const [page, modal] = [document.createElement('p'), document.createElement('p')];
    const announcer = new Announcer(page);
    announcer.say('Added.');
    const end = announcer.lend(modal);
    await until(() => modal.textContent === 'Added.');
    expect(page.textContent).to.equal('');
    end();
    expect(modal.textContent).to.equal('');
    announcer.say('Removed.');
    await until(() => page.textContent === 'Removed.');
    announcer.hush();
    expect(page.textContent).to.equal('');
  });
});
