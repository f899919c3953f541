/** What a bench found, in words and figures, and whether that is within its limit. */
export interface Verdict {
  readonly says: string;
  readonly ok: boolean;
}
