/** One way the toolbar can stand, and the screen that goes with it. */
export interface Combination {
  readonly says: string;
  /** As Storybook's address has it. */
  readonly globals: string;
  readonly viewport: { readonly width: number; readonly height: number };
}

const DESKTOP = { width: 1280, height: 800 };
const PORTRAIT = { width: 1080, height: 1920 };

/** Schemes × channels × two directions. */
export const combinations: readonly Combination[] = ['light', 'dark', 'light-contrast', 'dark-contrast'].flatMap((scheme) =>
  ['web', 'kiosk'].flatMap((channel) =>
    ['en', 'ar'].map((locale) => ({
      says: `${scheme}, ${channel}, ${locale === 'ar' ? 'right to left' : 'left to right'}`,
      globals: `scheme:${scheme};channel:${channel};locale:${locale}`,
      viewport: channel === 'kiosk' ? PORTRAIT : DESKTOP,
    })),
  ),
);

const [first] = combinations;
if (!first) throw new Error('There is no combination');

/** What a designer sees first. */
export const usual: Combination = first;

/** Each story in another one, in turn: 7 and their number have no divisor in common. The whole matrix is `npm run a11y`. */
export const turnOf = (story: number): Combination => combinations[(story * 7) % combinations.length] ?? usual;
