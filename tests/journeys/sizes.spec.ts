import { NETWORK } from './faults.ts';
import { expect, test } from './test.ts';

test('a size chart stands without its finder, says so, and gets it when it is asked for again', async ({ demo, open, faults }) => {
  faults.allow(...NETWORK);
  const page = await open('phone');
  const finder = /\/sdk\/.*advisor/;
  await page.route(finder, (route) => route.abort('internetdisconnected'));
  await page.goto(`${demo.site}/size-guide?chart=rings`);
  const chart = page.locator('tl-size-chart');
  await expect(chart.getByRole('alert')).toContainText('The size finder could not be loaded');
  await expect(chart.getByRole('table')).toContainText('5.3');
  await page.unroute(finder);
  await chart.getByRole('button', { name: 'Try again' }).click();
  await expect(chart.getByRole('heading', { name: 'Find your size' })).toBeFocused();
  await chart.getByRole('textbox', { name: 'Finger' }).fill('5.4');
  await chart.getByRole('button', { name: 'Show my size' }).click();
  await expect(chart.getByRole('heading', { name: 'Your size is 54' })).toBeFocused();
});
