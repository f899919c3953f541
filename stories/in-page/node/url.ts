// What the server asks of `node:url`, for a page.

/** Empty for what is no host. */
export const domainToASCII = (domain: string): string => {
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return '';
  }
};

/** The addresses in stories are written in ASCII, and stay so. */
export const domainToUnicode = (domain: string): string => domain;
