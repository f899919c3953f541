import { describe, expect, it } from 'vitest';
import { maskEmail, parseEmail } from './email.ts';

describe('an e-mail address', () => {
  it.each([
    ['sara@example.com', 'sara@example.com', 'sara@example.com'],
    ['  Sara.Ali@Example.COM ', 'Sara.Ali@example.com', 'sara.ali@example.com'],
    ['sara+shop@bücher.example', 'sara+shop@xn--bcher-kva.example', 'sara+shop@xn--bcher-kva.example'],
    ['sara@BÜCHER.example', 'sara@xn--bcher-kva.example', 'sara@xn--bcher-kva.example'],
    ['سارة@مثال.إختبار', 'سارة@xn--mgbh0fb.xn--kgbechtv', 'سارة@xn--mgbh0fb.xn--kgbechtv'],
    // Composed and decomposed are one name.
    ['JOSE\u0301@example.com', 'JOSÉ@example.com', 'josé@example.com'],
    ["o'neil!#$%&*/=?^_`{|}~-@example.com", "o'neil!#$%&*/=?^_`{|}~-@example.com", "o'neil!#$%&*/=?^_`{|}~-@example.com"],
  ])('%s', (typed, address, key) => {
    expect(parseEmail(typed)).toEqual({ address, key });
  });

  it('keeps apart what a plus keeps apart', () => {
    expect(parseEmail('sara+a@example.com')).not.toEqual(parseEmail('sara+b@example.com'));
  });

  it.each([
    '',
    '@',
    'sara',
    'sara@',
    '@example.com',
    'sara@localhost',
    'sara@example..com',
    'sara@-example.com',
    'sara@127.0.0.1',
    'sara@[127.0.0.1]',
    'sara ali@example.com',
    'a@b@example.com',
    '.sara@example.com',
    'sara.@example.com',
    'sa..ra@example.com',
    'sara@example.com, eve@example.com',
    'sara@exam ple.com',
    'sara\r\nBcc: eve@example.com',
    'sa\u200Bra@example.com',
    'sara\u202E@example.com',
    '"sara"@example.com',
    'Sara <sara@example.com>',
    `${'a'.repeat(65)}@example.com`,
    `${'ü'.repeat(33)}@example.com`,
    `sara@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(20)}.com`,
    'sara@example.com/path',
    'sara@example.com:25',
    'sara@example.com?x',
    'sara@example.com#x',
    'sara@ex%61mple.com',
    'sara@exam\u200Bple.com',
  ])('is not %s, and the reason is said', (typed) => {
    expect(parseEmail(typed)).toEqual(expect.stringMatching(/\w{3}/));
  });

  it('is shown to whoever knows it, and to nobody else', () => {
    expect(maskEmail('sara+shop@xn--bcher-kva.example')).toBe('s…@bücher.example');
    expect(maskEmail('𝒮ara@example.com')).toBe('𝒮…@example.com');
  });
});
