const known = new Map<string, string>();

/** The name the runtime gives a time zone, whatever its alias; undefined for what is none. Made once each: it is costly. */
export const canonicalZone = (zone: string): string | undefined => {
  const name = known.get(zone);
  if (name !== undefined) return name;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions();
    known.set(zone, timeZone);
    return timeZone;
  } catch {
    return undefined;
  }
};
