import type { Browser, Page } from '@playwright/test';

/** What draws the pictures. Pictures of one machine say nothing about another's. */
export interface Machine {
  /** Version of Chromium. */
  readonly chromium: string;
  /** By sample of text: the fonts that are really used for it. */
  readonly fonts: Readonly<Record<string, readonly string[]>>;
}

/** Every script the elements speak, in both of the brand's faces. */
const SAMPLES = {
  latin: 'Hamburgefonstiv 0123',
  polish: 'Zażółć gęślą jaźń',
  arabic: 'حقيبة التسوق',
  japanese: '買い物かご',
  chinese: '购物袋',
};

/** Asks the browser which fonts it draws the brand's texts with. `faces`: font families as CSS has them, by name. */
export const readMachine = async (browser: Browser, page: Page, faces: Readonly<Record<string, string>>): Promise<Machine> => {
  const samples = Object.entries(faces).flatMap(([face, family]) =>
    Object.entries(SAMPLES).map(([script, text]) => ({ name: `${face} ${script}`, family, text })),
  );
  await page.setContent('<!doctype html><body></body>');
  await page.evaluate((all) => {
    document.body.replaceChildren(
      ...all.map(({ family, text }) => {
        const line = document.createElement('p');
        line.style.fontFamily = family;
        line.textContent = text;
        return line;
      }),
    );
  }, samples);
  await page.screenshot();
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'p' });
  const fonts: Record<string, string[]> = {};
  for (const [index, nodeId] of nodeIds.entries()) {
    const { fonts: used } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    fonts[samples[index]?.name ?? ''] = used.map(({ familyName }) => familyName).sort();
  }
  return { chromium: browser.version(), fonts };
};

/** What is not as it was recorded, as lines to read. */
export const differences = (recorded: Machine, found: Machine): string[] => {
  const lines = recorded.chromium === found.chromium ? [] : [`Chromium ${found.chromium}, recorded with ${recorded.chromium}`];
  for (const [sample, fonts] of Object.entries(recorded.fonts)) {
    const now = found.fonts[sample] ?? [];
    if (now.join() !== fonts.join()) lines.push(`${sample}: drawn with ${now.join(', ') || 'nothing'}, recorded with ${fonts.join(', ')}`);
  }
  return lines;
};
