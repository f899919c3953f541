import type { Problem, Route } from '@throughline/contract';

type Schema = NonNullable<Route['body']>;
type Failure = Extract<ReturnType<Schema['safeParse']>, { success: false }>['error'];
type Issue = Failure['issues'][number];
type FieldError = NonNullable<Problem['errors']>[number];

/** A field that is not the contract's at all. */
interface Stranger {
  readonly code: 'stranger';
  readonly path: readonly PropertyKey[];
  /** What its name should have been; undefined where there is no more to say. */
  readonly name: string | undefined;
}

/** Fields whose value is never repeated, right or wrong. */
const SECRET = /token|code|secret|key|proof/i;

/** At most this many errors: a body can be wrong in thousands of places. */
const MOST_ERRORS = 50;

const escape = (part: PropertyKey): string => String(part).replaceAll('~', '~0').replaceAll('/', '~1');

/** What was sent, where it is short and no secret. */
const got = (issue: Issue): string => {
  const { input } = issue;
  if (issue.code === 'invalid_union' || issue.path.some((part) => SECRET.test(String(part)))) return '';
  if (input === undefined) return ', got nothing';
  if (input === null || typeof input === 'number' || typeof input === 'boolean') return `, got ${String(input)}`;
  if (typeof input === 'string')
    return input.length <= 24 && /^[\w .,:+-]*$/.test(input) && !/^(ct|ho|at|rt|ot|sk)_/.test(input)
      ? `, got "${input}"`
      : `, got a text of ${input.length} characters`;
  return Array.isArray(input) ? `, got a list of ${input.length}` : ', got an object';
};

const KINDS: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  tuple: 'a list',
};

const UNITS: Readonly<Record<string, string>> = { string: ' characters', array: ' entries', tuple: ' entries' };

const size = (issue: { origin: string; inclusive?: boolean | undefined }, bound: number | bigint, side: 'least' | 'most'): string => {
  const edge = issue.inclusive === false ? (side === 'least' ? 'more than' : 'less than') : `at ${side}`;
  return `${edge} ${bound}${UNITS[issue.origin] ?? ''}`;
};

const expected = (issue: Issue): string => {
  // The contract says it best.
  if (issue.message !== 'Invalid input') return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${KINDS[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return `expected ${size(issue, issue.minimum, 'least')}`;
    case 'too_big':
      return `expected ${size(issue, issue.maximum, 'most')}`;
    case 'invalid_value':
      return `expected ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `expected one of ${issue.options.map((option) => JSON.stringify(option)).join(', ')}`
        : 'expected another shape';
    default:
      return 'expected another value';
  }
};

/** What the names of a record's fields are like. */
const nameOf = ([first]: readonly object[]): string | undefined => {
  const said = first === undefined ? '' : expected(first as Issue);
  return said.startsWith('expected ') && said !== 'expected another value' ? said.slice('expected '.length) : undefined;
};

/** One alternative of a union that was clearly meant, or the sentence that none fits; of a field too many, the field. */
const unfold = (issue: Issue): readonly (Issue | Stranger)[] => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ code: 'stranger', path: [...issue.path, key], name: undefined }));
  if (issue.code === 'invalid_key') return [{ code: 'stranger', path: issue.path, name: nameOf(issue.issues) }];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const meant = issue.errors.filter((alternative) => alternative.every((each) => each.path.length === 0 || each.input !== undefined));
  const [only] = meant;
  return meant.length === 1 && only !== undefined
    ? only.map((each) => ({ ...each, path: [...issue.path, ...each.path] })).flatMap(unfold)
    : [issue];
};

const unknown = ({ name }: Stranger): string =>
  name === undefined ? 'expected no such field' : `expected no such field; its name should be ${name}`;

/** Plain sentences for what a schema found wrong; `root` stands before each pointer: `''` for a body. */
export const explain = (failure: Failure, root: '' | 'query' | 'path'): FieldError[] =>
  failure.issues
    .slice(0, MOST_ERRORS)
    .flatMap(unfold)
    .slice(0, MOST_ERRORS)
    .map((issue) => {
      const path = issue.path.map((part) => `/${escape(part)}`).join('');
      return {
        pointer: root === '' ? path : `${root}${path}`,
        detail: issue.code === 'stranger' ? unknown(issue) : expected(issue) + got(issue),
      };
    });
