import { HEADERS } from '@throughline/contract';
import { type Article, ask, findArticles } from './catalogue.ts';
import type { DemoProcess } from './demo-process.ts';
import { readQrCode } from './qr-code.ts';
import { addInShop, bag, drawer, handoff, kioskWith, line, lines, offer, quantity, symbols, total } from './screens.ts';
import { expect, test } from './test.ts';
import { expectForgotten } from './traces.ts';

async function article(demo: DemoProcess): Promise<Article> {
  const [found] = await findArticles(demo, 1);
  if (!found) throw new Error('No article');
  return found;
}

test('the kiosk’s bag goes along with the phone, and the kiosk forgets it everywhere', async ({ demo, open }) => {
  const bought = await article(demo);
  const kiosk = await open('kiosk');
  const secrets: { cart?: string; token?: string } = {};
  kiosk.on('request', (request) => {
    const cart = /\/carts\/(ca_[\w-]+)/.exec(request.url())?.[1];
    const token = request.headers()[HEADERS.cartToken.toLowerCase()];
    if (cart && token) Object.assign(secrets, { cart, token });
  });
  await kioskWith(kiosk, demo, bought);
  const other = await kiosk.context().newPage();
  await other.goto(demo.kiosk);
  // Behind its start screen, hence by attribute: what is hidden has no name.
  await expect(bag(other)).toHaveAttribute('aria-label', /1/);
  await kiosk.bringToFront();

  const { qr, code } = await offer(kiosk);
  const address = await readQrCode(kiosk, qr);
  expect(address).toMatch(new RegExp(`^${demo.site}/claim#tl=ho_`));
  expect(code).toMatch(/^\w{4}\W?\w{4}$/);

  // What looks at the address, a chat's preview say, consumes nothing.
  for (const method of ['GET', 'HEAD', 'GET']) await fetch(address ?? '', { method });

  const phone = await open('phone');
  await phone.goto(address ?? '');
  const claim = phone.locator('tl-claim');
  await expect(claim.getByRole('heading', { name: 'Continue here?' })).toBeVisible();
  expect(phone.url()).not.toContain('ho_');
  await expect(lines(phone)).toHaveCount(0);
  expect(await symbols(claim)).toEqual(await symbols(handoff(kiosk)));
  await expect(handoff(kiosk)).toBeVisible();

  await claim.getByRole('button', { name: 'Continue here' }).click();
  await expect(line(phone, bought)).toBeVisible();
  await expect(quantity(phone, bought)).toHaveValue('1');
  await expect(total(phone)).toContainText(/\d/);

  await expect(handoff(kiosk)).toContainText('It’s on your phone now');
  await handoff(kiosk).getByRole('button', { name: 'Done' }).click();
  await expect(kiosk.locator('#start')).toBeVisible();
  await expect(kiosk.locator('#shop')).toBeHidden();
  await expect(bag(other)).toHaveAttribute('aria-label', /empty/);
  for (const screen of [kiosk, other]) {
    await expectForgotten(screen, [secrets.cart ?? '', secrets.token ?? '', bought.sku, bought.product.title, 'ho_', 'ct_', 'ca_']);
  }

  // The kiosk's key to the bag is dead, not only forgotten.
  const answer = await ask(demo, `/carts/${secrets.cart}`, { [HEADERS.cartToken]: secrets.token ?? '' });
  expect(answer.status).toBe(410);
});

test('the short code does what the QR code does, once', async ({ demo, open, faults }) => {
  faults.allow(/status of 404/);
  const bought = await article(demo);
  const kiosk = await open('kiosk');
  await kioskWith(kiosk, demo, bought);
  const { code } = await offer(kiosk);

  const [phone, stranger] = [await open('phone'), await open('phone')];
  for (const page of [phone, stranger]) {
    await page.goto(`${demo.site}/claim`);
    await page.getByLabel('Code from the other screen').fill(code.toLowerCase().replace('-', ' '));
    await page.getByRole('button', { name: 'Find my bag' }).click();
    await expect(page.getByRole('button', { name: 'Continue here' })).toBeVisible();
  }
  await phone.getByRole('button', { name: 'Continue here' }).click();
  await expect(line(phone, bought)).toBeVisible();
  await stranger.getByRole('button', { name: 'Continue here' }).click();
  await expect(stranger.getByRole('alert')).toContainText('wrong, used or expired');
  await expect(lines(stranger)).toHaveCount(0);
  await expectForgotten(stranger, [bought.sku, bought.product.title, 'ca_']);
});

test('an older code is dead as soon as there is a new one', async ({ demo, open, faults }) => {
  faults.allow(/status of 404/);
  const kiosk = await open('kiosk');
  await kioskWith(kiosk, demo, await article(demo));
  const first = await readQrCode(kiosk, (await offer(kiosk)).qr);
  await handoff(kiosk).getByRole('button', { name: 'Not now' }).click();
  await offer(kiosk);
  const phone = await open('phone');
  await phone.goto(first ?? '');
  await expect(phone.getByRole('alert')).toContainText('wrong, used or expired');
});

test('a bag shared from the phone stays there; what one screen changes the other shows and says', async ({ demo, open }) => {
  const bought = await article(demo);
  const phone = await open('phone');
  await addInShop(phone, demo, bought);
  await expect(total(phone)).toContainText(/\d/);
  const address = await readQrCode(phone, (await offer(phone)).qr);

  const laptop = await open('laptop');
  await laptop.goto(address ?? '');
  await laptop.getByRole('button', { name: 'Continue here' }).click();
  await expect(line(laptop, bought)).toBeVisible();
  await handoff(phone).getByRole('button').last().click();
  await expect(line(phone, bought)).toBeVisible();

  const committed = laptop.waitForResponse((response) => response.url().endsWith('/actions') && response.ok());
  await drawer(laptop)
    .getByRole('button', { name: `One more ${bought.product.title}` })
    .click();
  await committed;
  await expect(quantity(phone, bought)).toHaveValue('2', { timeout: 1000 });
  await expect(drawer(phone).getByText('Changed on another device').first()).toBeVisible();
  await expect(drawer(phone).getByRole('status')).toContainText('Changed on another device');
});

test('two tabs of one browser show one bag', async ({ demo, open }) => {
  const bought = await article(demo);
  const first = await open('laptop');
  const second = await first.context().newPage();
  await second.goto(demo.site);
  await addInShop(first, demo, bought);
  await expect(second.locator('tl-cart-button').first().getByRole('link')).toHaveAccessibleName(/1/, { timeout: 1000 });
  await second.locator('tl-cart-button').first().getByRole('link').click();
  await expect(line(second, bought)).toBeVisible();
  await drawer(second)
    .getByRole('button', { name: `One more ${bought.product.title}` })
    .click();
  await expect(quantity(first, bought)).toHaveValue('2', { timeout: 1000 });
});
