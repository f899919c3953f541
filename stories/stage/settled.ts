import { waitFor } from 'storybook/test';

/** Milliseconds after which what still moves is meant to. */
const MOVING = 1000;

/** Resolves when the elements wear the brand, show what they know and stand still: only then a look at them says something. */
export const settled = async (canvas: HTMLElement): Promise<void> => {
  const elements = [...canvas.querySelectorAll<HTMLElement & { updateComplete?: Promise<boolean> }>('*')].filter(({ localName }) =>
    localName.startsWith('tl-'),
  );
  await waitFor(
    () => {
      if (elements.some((element) => getComputedStyle(element).visibility === 'hidden'))
        throw new Error('Some elements wait for their brand');
    },
    { timeout: 5000 },
  );
  for (const element of elements) await element.updateComplete;
  await new Promise(requestAnimationFrame);
  const still = Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  await Promise.race([still, new Promise((resolve) => setTimeout(resolve, MOVING))]);
};
