import { expect } from '@esm-bundle/chai';
import type { MessageSet, MessageTable, OtherLanguage } from '../i18n/message-set.ts';
import { Speech } from '../i18n/speech.ts';
import { orderStatusMessages } from '../order-status/order-status-messages.ts';
import { returnStatusMessages } from '../return-status/return-status-messages.ts';
import { returnsMessages } from '../returns/returns-messages.ts';
import { withdrawalMessages } from '../withdrawal/withdrawal-messages.ts';

const SETS = { orderStatusMessages, returnStatusMessages, returnsMessages, withdrawalMessages };

/** Every path to a message, such as `reasons.faulty`. */
const paths = (table: object, before = ''): string[] =>
  Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'object' && value ? paths(value, `${before}${key}.`) : [`${before}${key}`],
  );

for (const [name, set] of Object.entries(SETS)) {
  describe(`${name} are whole`, () => {
    const { en, others } = set as MessageSet<object>;
    const english = en(Speech.of('en'));
    for (const [language, load] of Object.entries(others) as [OtherLanguage, () => Promise<MessageTable<object>>][]) {
      it(`in ${language}`, async () => {
        const table = (await load())(Speech.of(language));
        expect(paths(table).toSorted()).to.deep.equal(paths(english).toSorted());
      });
    }

    it('in every language of the brand', () =>
      expect(Object.keys(others).toSorted()).to.deep.equal(['ar', 'de', 'es', 'fr', 'ja', 'pl', 'zh']));
  });
}
