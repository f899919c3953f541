/** Something a checker could not decide by itself. */
export interface Question {
  readonly rule: string;
  /** Selectors from the page to the element. */
  readonly where: string;
  readonly html: string;
}

interface Explanation {
  readonly engine: 'axe' | 'ibm';
  readonly rule: string;
  /** What `where` or `html` says of what is meant. */
  readonly about: RegExp;
  readonly why: string;
}

/** What a person looked at because a checker could not tell, and what was found. */
const explanations: readonly Explanation[] = [];

/** Those that nobody has looked at, as lines to read. */
export const unexplained = (engine: Explanation['engine'], questions: readonly Question[]): string[] =>
  questions
    .filter(
      ({ rule, where, html }) =>
        !explanations.some(
          (known) => known.engine === engine && known.rule === rule && (known.about.test(where) || known.about.test(html)),
        ),
    )
    .map(({ rule, where, html }) => `${engine} can not tell, ${rule}: ${where} ${html}`);
