import { DemoProcess } from './demo-process.ts';
import { expect, test } from './test.ts';

test('who tries codes is stopped, and told for how long', async ({ open, faults }) => {
  faults.allow(/status of 4(04|29)/);
  // Servers of its own: attempts are counted by address, and here every shopper has the same.
  const demo = await DemoProcess.start();
  const page = await open('phone');
  await page.goto(`${demo.site}/claim`);
  const field = page.getByLabel('Code from the other screen');
  const refusal = page.getByRole('alert');
  for (let attempt = 0; attempt < 40; attempt++) {
    await field.fill('ABCD-2345');
    const answer = page.waitForResponse(/\/handoffs\/preview$/);
    await page.getByRole('button', { name: 'Find my bag' }).click();
    if ((await answer).status() === 429) break;
    await expect(refusal).toContainText('wrong, used or expired');
  }
  await expect(refusal).toContainText(/Too many tries\. Wait \d+ seconds?/);
  await demo.stop();
});
