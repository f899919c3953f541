import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far two colours may lie apart, of 1: a reduced palette moves a gradient by less. */
const THRESHOLD = 0.1;
/** Pixels that may differ: none of a letter, a few of a gradient's edge. */
const MOST_PIXELS = 12;
/** No page is painted in it: what lies beyond a smaller picture differs from whatever is there in a larger one. */
const BEYOND = [255, 0, 255, 255];

export interface Difference {
  readonly says: string;
  /** As large as the larger of the two: what differs, in red over a pale copy. */
  readonly picture: PNG;
}

/** Where two pictures differ, and by how much; undefined when nobody would see it. */
export const differenceOf = (before: PNG, now: PNG): Difference | undefined => {
  const [width, height] = [Math.max(before.width, now.width), Math.max(before.height, now.height)];
  const picture = new PNG({ width, height });
  const [one, other] = [laidOn(before, width, height), laidOn(now, width, height)];
  const pixels = pixelmatch(one.data, other.data, picture.data, width, height, { threshold: THRESHOLD });
  const differ = `${pixels} pixels differ`;
  if (before.width !== now.width || before.height !== now.height)
    return { says: `was ${before.width} × ${before.height}, is ${now.width} × ${now.height}; ${differ}`, picture };
  return pixels > MOST_PIXELS ? { says: differ, picture } : undefined;
};

const laidOn = (picture: PNG, width: number, height: number): PNG => {
  if (picture.width === width && picture.height === height) return picture;
  const sheet = new PNG({ width, height });
  for (let at = 0; at < sheet.data.length; at += BEYOND.length) sheet.data.set(BEYOND, at);
  PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, 0, 0);
  return sheet;
};
