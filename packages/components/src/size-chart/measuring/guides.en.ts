import type { Measurement } from '@throughline/client';

/** How each is measured, and of a piece of clothing. */
export const guideMessages = () =>
  ({
    height: 'Stand against a wall without shoes, and measure from the floor to the top of your head.',
    neck: 'Around the base of your neck, with a finger’s room under the tape.',
    shoulders: 'Across your back, from the point of one shoulder to the other.',
    chest: 'Around the fullest part, the tape level under your arms.',
    underbust: 'Right beneath the bust, breathing out, the tape firm.',
    waist: 'Around the narrowest part, where you bend to the side.',
    hips: 'Around the fullest part, feet together.',
    thigh: 'Around the fullest part of your leg, just beneath the crotch.',
    inseam: 'From the crotch down the inside of your leg to the floor, without shoes.',
    sleeve: 'From the point of your shoulder over the bent elbow to the wrist.',
    wrist: 'Around the wrist, just above the bone.',
    head: 'Around your head, a finger above ears and eyebrows.',
    hand: 'Around your knuckles without the thumb, the hand relaxed.',
    finger: 'Around the base of the finger, in the evening when hands are warm.',
    foot: 'Stand on a sheet of paper, and measure from the heel to the longest toe.',
    length: 'Laid flat, from the highest point of the shoulder down.',
    garment: 'Laid flat, from edge to edge as drawn; a width is given doubled, all around.',
  }) satisfies Record<Measurement | 'garment', string>;

export type GuideMessages = Readonly<Record<Measurement | 'garment', string>>;
