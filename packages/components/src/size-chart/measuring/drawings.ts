import type { GarmentKind, Measurement } from '@throughline/client';

/** On a grid of 160 × 176. `tape`: what is measured, as it is seen; `behind`: where it goes on out of sight. */
export interface Drawing {
  readonly line: string;
  readonly tape: string;
  readonly behind?: string;
}

/** A half of something symmetric about 80, with its other half. */
const whole = (half: string): string =>
  half + half.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => `${Math.round((160 - Number(x)) * 10) / 10} ${y}`);

/** Around something: the front of a ring in solid, its back in dashes. */
const around = (from: number, to: number, y: number, depth = 8): Pick<Drawing, 'tape' | 'behind'> => {
  const [a, b] = [from + (to - from) * 0.2, to - (to - from) * 0.2];
  return {
    tape: `M${from} ${y}C${a} ${y + depth} ${b} ${y + depth} ${to} ${y}`,
    behind: `M${from} ${y}C${a} ${y - depth} ${b} ${y - depth} ${to} ${y}`,
  };
};

/** From end to end, with a stroke across each. */
const along = (x1: number, y1: number, x2: number, y2: number): Pick<Drawing, 'tape'> => {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [dx, dy] = [(5 * (y2 - y1)) / length, (5 * (x1 - x2)) / length];
  const stroke = (x: number, y: number): string => `M${x - dx} ${y - dy}L${x + dx} ${y + dy}`;
  return { tape: `M${x1} ${y1}L${x2} ${y2}${stroke(x1, y1)}${stroke(x2, y2)}` };
};

/** A tailor's form: nobody in particular. */
const form = `${whole(
  'M80 12C87 12 93 13 94 15C94 22 93 28 95 33C97 38 106 40 113 42C120 44 125 47 126 53C127 60 121 67 121 76C121 85 117 91 114 98C112 104 111 107 111 112C112 121 120 128 122 138C123 142 123 145 122 149C110 153 95 154 80 154',
)}M66 15C70 18 90 18 94 15M80 154V168M60 170C66 167 94 167 100 170`;
const legs = whole(
  'M80 8C87 8 94 9 101 10C103 20 110 32 110 46C110 68 104 88 102 102C104 114 103 126 99 140C97 148 97 154 98 158C102 161 106 164 106 166C100 168 92 168 88 166C88 160 88 152 88 144C86 132 85 122 86 110C86 96 82 72 80 56',
);
const figure = whole(
  'M80 8C88 8 91 14 90 22C89 29 87 33 85 35C85 39 85 42 87 43C93 45 99 45 102 50C105 57 106 71 108 84C109 89 108 93 106 95C103 95 102 90 101 86C100 78 99 70 97 62C96 71 94 77 95 84C99 92 99 104 98 114C97 126 94 134 94 146C93 154 93 160 97 166C93 168 88 168 86 166C86 150 85 128 80 104',
);
const arm =
  'M36 170C38 140 34 112 40 84C43 70 44 58 42 46M20 30C36 24 56 22 68 28C80 34 86 46 92 58C100 74 112 88 116 100C118 108 113 114 106 117C92 124 80 132 68 142C62 148 52 154 47 154C43 154 42 150 45 146C50 138 56 134 60 128C68 118 80 110 88 103C80 92 72 80 66 66';
const hand =
  'M60 170C60 156 58 146 54 136C48 126 40 116 32 106C28 100 34 94 41 98C49 104 55 110 60 114C58 96 55 74 53 52C52 44 63 42 65 50C67 64 69 78 71 90C71 72 70 50 71 34C71 26 83 26 83 34C83 52 83 72 84 90C86 74 89 56 92 42C94 35 104 37 103 45C101 62 98 80 97 95C101 84 107 72 112 62C116 56 124 60 122 67C117 84 112 104 108 120C106 134 101 150 100 170';
const foot =
  'M52 42C50 28 56 18 64 19C72 20 74 30 74 38C76 30 84 28 88 34C92 32 98 35 100 42C105 42 108 48 108 55C113 58 114 68 111 78C106 96 98 110 96 128C95 148 86 162 72 162C58 162 50 150 50 132C50 114 46 100 47 84C48 68 53 56 52 42Z';
const head = whole(
  'M80 16C102 16 113 34 112 58C111 84 100 110 80 113M112 62C118 59 121 66 118 76C116 83 112 86 109 83M96 107C96 120 97 128 102 133C112 139 130 143 138 156',
);
const top = `${whole('M80 36C90 36 97 30 99 21L112 25C124 31 133 46 143 68L123 78L114 64C113 94 113 128 115 156C104 159 92 160 80 160')}M61 21C66 26 94 26 99 21`;
const trousers = `${whole('M80 14C90 14 100 14 108 13C112 40 116 104 118 164L94 166C90 132 85 98 80 66')}M80 14V66M53 22H107`;
const belt =
  'M30 78H146C150 78 152 82 152 88C152 94 150 98 146 98H30M8 74H34V102H8ZM20 88H40M112 88H112.1M122 88H122.1M132 88H132.1M102 88H102.1M92 88H92.1';

const BODY: Readonly<Record<Measurement, Drawing>> = {
  height: { line: figure, ...along(132, 8, 132, 167) },
  neck: { line: form, ...around(65.5, 94.5, 30, 4) },
  shoulders: { line: form, tape: 'M35 48C52 40 108 40 125 48M32 44L36 54M128 44L124 54' },
  chest: { line: form, ...around(39, 121, 76) },
  underbust: { line: form, ...around(45, 115, 95, 7) },
  waist: { line: form, ...around(49, 111, 112, 6) },
  hips: { line: form, ...around(38, 122, 139) },
  thigh: { line: legs, ...around(81, 108, 68, 5) },
  inseam: { line: legs, ...along(80, 58, 80, 166) },
  sleeve: {
    line: arm,
    tape: 'M64 26C80 33 86 46 92 58C100 74 112 88 116 100C118 108 113 114 106 117C92 124 80 132 68 142M60 31L67 21M64 138L72 146',
  },
  wrist: { line: hand, ...around(59, 102, 154, 5) },
  head: { line: head, ...around(48, 112, 50) },
  hand: { line: hand, ...around(57, 110, 114, 6) },
  finger: { line: hand, ...around(85, 99, 82, 3) },
  foot: { line: `${foot}M70 18H124M76 162H124`, ...along(130, 19, 130, 162) },
  length: { line: top, ...along(99, 21, 99, 158) },
};

const TOP: Partial<Record<Measurement, Drawing>> = {
  chest: { line: top, ...along(46, 72, 114, 72) },
  waist: { line: top, ...along(47, 108, 113, 108) },
  hips: { line: top, ...along(45, 152, 115, 152) },
  shoulders: { line: top, ...along(48, 25, 112, 25) },
  sleeve: { line: top, ...along(113, 24, 144, 67) },
  length: BODY.length,
};
const TROUSERS: Partial<Record<Measurement, Drawing>> = {
  waist: { line: trousers, ...along(52, 17, 108, 17) },
  hips: { line: trousers, ...along(49, 48, 111, 48) },
  thigh: { line: trousers, ...along(80, 72, 114, 72) },
  inseam: { line: trousers, ...along(78, 68, 90, 166) },
  length: { line: trousers, ...along(128, 13, 128, 165) },
};
const BELT: Partial<Record<Measurement, Drawing>> = { length: { line: belt, ...along(20, 62, 112, 62) } };

/** What is measured of a body, or of a piece of this kind laid flat. */
export const drawingOf = (measurement: Measurement, basis: 'body' | 'garment', kind: GarmentKind): Drawing => {
  const pieces = kind === 'bottoms' ? TROUSERS : kind === 'belts' ? BELT : TOP;
  return (basis === 'garment' && pieces[measurement]) || BODY[measurement];
};
