/** One way the toolbar can stand, and the screen that goes with it. */
export interface Combination {
  readonly says: string;
  /** As Storybook's address has it. */
  readonly globals: string;
  readonly viewport: { readonly width: number; readonly height: number };
}

const DESKTOP = { width: 1280, height: 800 };
const PORTRAIT = { width: 1080, height: 1920 };

/** The brand's schemes, and what a system says that shows them where a page leaves it to that. */
export const schemes = [
  { name: 'light', media: { colorScheme: 'light', contrast: 'no-preference' } },
  { name: 'dark', media: { colorScheme: 'dark', contrast: 'no-preference' } },
  { name: 'light-contrast', media: { colorScheme: 'light', contrast: 'more' } },
  { name: 'dark-contrast', media: { colorScheme: 'dark', contrast: 'more' } },
] as const;

/** Channels × two directions, in a scheme of the toolbar. */
export const placesIn = (scheme: string): readonly Combination[] =>
  ['web', 'kiosk'].flatMap((channel) =>
    ['en', 'ar'].map((locale) => ({
      says: `${scheme}, ${channel}, ${locale === 'ar' ? 'right to left' : 'left to right'}`,
      globals: `scheme:${scheme};channel:${channel};locale:${locale}`,
      viewport: channel === 'kiosk' ? PORTRAIT : DESKTOP,
    })),
  );

/** Schemes × channels × two directions. */
const combinations = schemes.flatMap(({ name }) => placesIn(name));

const [first] = combinations;
if (!first) throw new Error('There is no combination');

/** What a designer sees first. */
export const usual: Combination = first;

/** Each story in another one, in turn: 7 and their number have no divisor in common. The whole matrix is `npm run a11y`. */
export const turnOf = (story: number): Combination => combinations[(story * 7) % combinations.length] ?? usual;
