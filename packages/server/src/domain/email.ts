import { domainToASCII, domainToUnicode } from 'node:url';

/** An e-mail address that mail can be sent to. */
export interface Email {
  /** As it was typed, composed (NFC), with the domain in ASCII. */
  readonly address: string;
  /** As it is compared: nobody tells apart two addresses that differ in case. A "+tag" is part of the name. */
  readonly key: string;
}

/** What `local` may not hold unquoted, and what nobody sees. */
const FORBIDDEN = /[\s"(),:;<>@[\]\\]|\p{C}/u;
/** Read as a URL's host, a domain would end here, or mean something else. */
const OF_A_URL = /[/?#\\%:\p{C}]/u;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const bytes = (text: string): number => Buffer.byteLength(text);

const isDomain = (domain: string): boolean => {
  const labels = domain.split('.');
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(labels.at(-1) ?? '');
};

/** The address; or, as text, what is wrong with it and what to do. */
export const parseEmail = (typed: string): Email | string => {
  const text = typed.normalize('NFC').trim();
  const at = text.lastIndexOf('@');
  if (at < 1 || at === text.length - 1) return 'expected an address such as name@example.com';
  const local = text.slice(0, at);
  if (FORBIDDEN.test(local)) return 'the part before the @ holds a blank or another character that can not stand there';
  if (/^\.|\.$|\.\./.test(local)) return 'the part before the @ begins or ends with a dot, or has two side by side';
  const typedDomain = text.slice(at + 1);
  const domain = OF_A_URL.test(typedDomain) ? '' : domainToASCII(typedDomain);
  if (!isDomain(domain)) return 'the part after the @ is no domain: expected one such as example.com';
  const address = `${local}@${domain}`;
  if (bytes(local) > 64 || bytes(address) > 254) return 'the address is too long: up to 64 characters before the @, 254 altogether';
  return { address, key: `${local.toLowerCase().normalize('NFC')}@${domain}` };
};

/** Enough to recognise one's own address and no more: `s…@bücher.example`. */
export const maskEmail = (address: string): string => {
  const at = address.lastIndexOf('@');
  const [first = ''] = address;
  return `${first}…@${domainToUnicode(address.slice(at + 1))}`;
};
