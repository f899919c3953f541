/** One way the toolbar can stand, and the screen that goes with it. */
export interface Combination {
  readonly says: string;
  /** As Storybook's address has it. */
  readonly globals: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** Whether axe shall look; it does where nothing is said. */
  readonly axe?: boolean;
}

const channels = [
  { name: 'web', viewport: { width: 1280, height: 800 } },
  { name: 'mobile', viewport: { width: 390, height: 844 } },
  { name: 'kiosk', viewport: { width: 1080, height: 1920 } },
] as const;

/** The brand's schemes, and what a system says that shows them where a page leaves it to that. */
export const schemes = [
  { name: 'light', media: { colorScheme: 'light', contrast: 'no-preference' } },
  { name: 'dark', media: { colorScheme: 'dark', contrast: 'no-preference' } },
  { name: 'light-contrast', media: { colorScheme: 'light', contrast: 'more' } },
  { name: 'dark-contrast', media: { colorScheme: 'dark', contrast: 'more' } },
] as const;

/** Channels × two directions, in a scheme of the toolbar. */
export const placesIn = (scheme: string): readonly Combination[] =>
  channels.flatMap(({ name, viewport }) =>
    ['en', 'ar'].map((locale) => ({
      says: `${scheme}, ${name}, ${locale === 'ar' ? 'right to left' : 'left to right'}`,
      globals: `scheme:${scheme};channel:${name};locale:${locale}`,
      viewport,
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
