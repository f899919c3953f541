/** A picture as the screen has it: four bytes a pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Colours a picture is kept with: one byte a pixel. */
const MOST = 256;

/** Colours that lie in one box of the cube, and how often each is there. */
type Box = [colour: number, count: number][];

const channel = (colour: number, shift: number): number => (colour >> shift) & 0xff;

/** The widest side of the box: which part of the colour, and by how much. */
const widest = (box: Box): { shift: number; spread: number } => {
  let side = { shift: 0, spread: -1 };
  for (const shift of [16, 8, 0]) {
    let [low, high] = [255, 0];
    for (const [colour] of box) {
      low = Math.min(low, channel(colour, shift));
      high = Math.max(high, channel(colour, shift));
    }
    if (high - low > side.spread) side = { shift, spread: high - low };
  }
  return side;
};

const weight = (box: Box): number => widest(box).spread * Math.sqrt(box.reduce((sum, [, count]) => sum + count, 0));

const split = (box: Box): [Box, Box] => {
  const { shift } = widest(box);
  const sorted = [...box].sort(([one], [other]) => channel(one, shift) - channel(other, shift));
  const half = sorted.reduce((sum, [, count]) => sum + count, 0) / 2;
  let [at, seen] = [0, 0];
  while (at < sorted.length - 1 && seen < half) seen += sorted[at++]?.[1] ?? 0;
  at = Math.max(1, Math.min(at, sorted.length - 1));
  return [sorted.slice(0, at), sorted.slice(at)];
};

/** The colour of a box that is there most often: what is flat on a page stays exactly what it is. */
const chief = (box: Box): number => box.reduce((best, one) => (one[1] > best[1] ? one : best))[0];

/** At most 256 colours and which of them each pixel has. The same picture always gives the same. */
export const reduce = ({ data }: Pixels): { palette: readonly number[]; indices: Uint8Array } => {
  const counts = new Map<number, number>();
  const colours = new Uint32Array(data.length / 4);
  for (let at = 0; at < colours.length; at++) {
    const colour = ((data[at * 4] ?? 0) << 16) | ((data[at * 4 + 1] ?? 0) << 8) | (data[at * 4 + 2] ?? 0);
    colours[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const boxes: { box: Box; weight: number }[] = [{ box: [...counts], weight: 0 }];
  while (boxes.length < Math.min(MOST, counts.size)) {
    const heaviest = boxes.reduce((best, one) => (one.box.length > 1 && (best.box.length < 2 || one.weight > best.weight) ? one : best));
    boxes.splice(boxes.indexOf(heaviest), 1, ...split(heaviest.box).map((box) => ({ box, weight: weight(box) })));
  }
  const places = new Map<number, number>();
  for (const [place, { box }] of boxes.entries()) for (const [colour] of box) places.set(colour, place);
  return { palette: boxes.map(({ box }) => chief(box)), indices: Uint8Array.from(colours, (colour) => places.get(colour) ?? 0) };
};
