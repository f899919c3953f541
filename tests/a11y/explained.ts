/** Something a checker could not decide by itself. */
export interface Question {
  readonly rule: string;
  /** Selectors from the page to the element. */
  readonly where: string;
  readonly html: string;
  /** What the checker says kept it from knowing. */
  readonly because?: string;
}

interface Explanation {
  readonly engine: 'axe' | 'ibm';
  readonly rule: string;
  /** What is said of it: `where`, `html` and `because`, one after the other. */
  readonly about: RegExp;
  readonly why: string;
}

/** What a person looked at because a checker could not tell, and what was found. */
const explanations: readonly Explanation[] = [
  {
    engine: 'axe',
    rule: 'frame-tested',
    about: /^iframe\[title="(?:Web|Phone|Kiosk)"\] /,
    why: 'Another story, which is looked at by itself.',
  },
  {
    engine: 'axe',
    rule: 'aria-required-children',
    about: /tl-cart(?:-drawer)? ul\[role="list"\]/,
    why: 'The list of an empty bag: nothing is in it that could be no line, and the bag says in words that it is empty.',
  },
  {
    engine: 'axe',
    rule: 'color-contrast',
    about: /background gradient <select/,
    why: 'The arrow of a list to choose from is drawn beside the words; those stand on the field’s own colour.',
  },
  {
    engine: 'axe',
    rule: 'color-contrast',
    about: /(?:too short|an image node) .*<svg class="slack"/,
    why: 'Names of sizes, of one letter, under a drawing that is there for the eye alone; the surface’s own text colours.',
  },
  {
    engine: 'axe',
    rule: 'color-contrast',
    about: /pseudo element .*<article class="store" part="store" data-open/,
    why: 'The bar beside a store that is opened: two pixels wide, in the margin, under no word.',
  },
  {
    engine: 'axe',
    rule: 'color-contrast',
    about: /(?:part="price"|tl-cart (?:\.price\.hint|li:nth-child\(1\) > \.line)).* overlapped by another element/,
    why: 'A title of two hundred characters ends after some lines. What is cut off of it lies over what follows for axe alone.',
  },
  {
    engine: 'axe',
    rule: 'color-contrast',
    about: /tl-cart-drawer .*\.top > .*Axe encountered an error/,
    why: 'A line’s title or price that is half scrolled out of sight. In the stories of shorter bags it is looked at.',
  },
  {
    engine: 'axe',
    rule: 'color-contrast',
    about: /^tl-store-map .*> span\[aria-hidden="true"\] <span aria-hidden="true">/,
    why: 'The count on a pin: it stands on the pin’s own ground, which is painted over the map, in the roles of a surface and of what is on it.',
  },
  {
    engine: 'ibm',
    rule: 'text_contrast_sufficient',
    about: /fragment\[1\]\/div\[1\] <div role="status">/,
    why: 'What the page says to those who listen: nobody sees it, so it stands out from nothing.',
  },
  {
    engine: 'ibm',
    rule: 'style_focus_visible',
    about: /<a [^>]*class="checkout"/,
    why: 'The page’s own link in a slot, with the page’s own ring: a sheet of the page says so, which the engine does not hold against a slot.',
  },
  {
    engine: 'ibm',
    rule: 'style_highcontrast_visible',
    about: /\/head\[1\]\/style/,
    why: 'Storybook’s own sheet; elements adopt theirs, and tests of forced colours look at those.',
  },
  {
    engine: 'ibm',
    rule: 'style_color_misuse',
    about: /\/head\[1\]\/style/,
    why: 'Storybook’s own sheet. No state is told by colour alone: each has words.',
  },
  {
    engine: 'ibm',
    rule: 'text_sensory_misuse',
    about: /<(?:legend|h2|h3|bdi|p|span|small|li|dt|dd|th|td|label|summary|option|strong|div)\b/,
    why: '“Size”, “right”, “round”: names of things here. Nothing is pointed out by its shape or place.',
  },
  {
    engine: 'ibm',
    rule: 'text_block_heading',
    about: /part="(?:price|total)"|class="(?:price|total|lead|code|balance|pickup|seconds)"|tl-profile.*class="body"/,
    why: 'A price, a sum, a code, points or seconds in larger letters: it heads nothing.',
  },
  {
    engine: 'ibm',
    rule: 'input_label_visible',
    about: /<button [^>]*(?:class="(?:icon|bag)|title="(?:Search|Zoom in|Zoom out)")/,
    why: 'A picture that everybody knows, with a name.',
  },
  {
    engine: 'ibm',
    rule: 'input_label_visible',
    about: /aria-label="(?:One more|One fewer|Quantity of) /,
    why: 'Plus, minus and the number between them; the line they stand in is named beside them.',
  },
  { engine: 'ibm', rule: 'input_label_visible', about: /id="(?:currency|language)"/, why: 'Its label stands before it and is tied to it.' },
  {
    engine: 'ibm',
    rule: 'input_label_visible',
    about: /part="pin"/,
    why: 'A store’s dot on the map: the list beside it has its name, and the dot itself for who doesn’t see it.',
  },
  {
    engine: 'ibm',
    rule: 'text_whitespace_valid',
    about: /tl-handoff.*class="spoken"/,
    why: 'A code, letter by letter, for who listens; for the eye it stands beside it in one piece.',
  },
  {
    engine: 'ibm',
    rule: 'widget_tabbable_exists',
    about: /part="pin"/,
    why: 'The keyboard stops at one of a map’s dots; the arrows lead from it to the others.',
  },
  {
    engine: 'ibm',
    rule: 'canvas_content_described',
    about: /maplibregl-canvas/,
    why: 'What is drawn there is in the list beside it, and each store on it is a button with a name.',
  },
  {
    engine: 'ibm',
    rule: 'widget_tabbable_single',
    about: /<fieldset [^>]*role="radiogroup"/,
    why: 'Radio buttons of the browser’s own, of one name: one stop for the keyboard.',
  },
  {
    engine: 'ibm',
    rule: 'aria_keyboard_handler_exists',
    about: /<fieldset [^>]*role="radiogroup"/,
    why: 'Radio buttons of the browser’s own: it moves among them by arrows.',
  },
  {
    engine: 'ibm',
    rule: 'input_fields_grouped',
    about: /tl-size-chart.*<input inputmode="decimal"/,
    why: 'Two measurements, each with a label of its own, in a part of the page that is named “Find your size”.',
  },
  {
    engine: 'ibm',
    rule: 'blockquote_cite_exists',
    about: /tl-withdrawal.*<blockquote/,
    why: 'The shopper’s own statement, as it will be sent: there is no source to name.',
  },
  {
    engine: 'ibm',
    rule: 'a_target_warning',
    about: /tl-store-details.*maps/,
    why: 'Directions open the device’s map beside the shop’s page, so that she does not lose what she was doing.',
  },
  { engine: 'ibm', rule: 'img_alt_background', about: /<select/, why: 'The arrow of a list to choose from: ornament.' },
  {
    engine: 'ibm',
    rule: 'list_structure_proper',
    about: /<dl\b/,
    why: 'Terms and what is said of them, each pair in a group, as HTML allows.',
  },
];

/** Those that nobody has looked at, as lines to read. */
export const unexplained = (engine: Explanation['engine'], questions: readonly Question[]): string[] =>
  questions
    .filter(
      ({ rule, where, html, because = '' }) =>
        !explanations.some((known) => known.engine === engine && known.rule === rule && known.about.test(`${where} ${html} ${because}`)),
    )
    .map(({ rule, where, html, because = '' }) => `${engine} can not tell, ${rule}: ${where} ${html} ${because}`);
