declare module 'virtual:token-usage' {
  /** Which elements use a role, in words, by the role's name. */
  export const usage: Readonly<Record<string, string>>;
}
