declare module 'virtual:token-usage' {
  /** Folders of the elements that use a role, by the role's name. */
  export const usage: Readonly<Record<string, readonly string[]>>;
}
