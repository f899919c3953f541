/** The brand's colours for a map, as a map engine reads them: `rgb(…)`. */
export interface Palette {
  readonly water: string;
  readonly land: string;
  readonly green: string;
  readonly line: string;
  readonly road: string;
  readonly building: string;
  readonly words: string;
  readonly halo: string;
  readonly font: string;
}

const ROLES = {
  water: 'surface-sunken',
  land: 'surface-raised',
  green: 'accent-soft',
  line: 'outline',
  road: 'surface',
  building: 'skeleton',
  words: 'on-surface-muted',
  halo: 'surface-raised',
} as const;

/** Whatever a token is written in (`oklch`, `light-dark`), a pixel painted with it has a red, a green and a blue. */
const pixelOf = (colour: string, pen: CanvasRenderingContext2D): string => {
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
};

/** Reads the tokens where `probe` stands, in the scheme that it is in. */
export const paletteOf = (probe: HTMLElement): Palette | undefined => {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pen) return undefined;
  const colour = (role: string): string => {
    probe.style.color = `var(--tl-color-${role})`;
    return pixelOf(getComputedStyle(probe).color, pen);
  };
  const colours = Object.fromEntries(Object.entries(ROLES).map(([name, role]) => [name, colour(role)])) as Record<
    keyof typeof ROLES,
    string
  >;
  return { ...colours, font: getComputedStyle(probe).fontFamily };
};
