/** A resource that no element under test asks for anything: whoever does learns it. */
export const unasked = <Resource extends object>(name: string): Resource =>
  new Proxy({} as Resource, {
    get: (_, member) => {
      throw new Error(`No test provides ${name}.${String(member)}`);
    },
  });
