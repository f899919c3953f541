/** Hard caps of pictures. Apart from the others: they are an element's business too, and no cart's. */
export const PHOTO_LIMITS = {
  /** Bytes of a picture, whose body is no JSON. */
  bytes: 10 * 1024 * 1024,
  /** Pictures of one line of a return. */
  perLine: 5,
  /** Pixels of a picture: what a few bytes may unfold to on the screen of whoever looks at it. */
  pixels: 100_000_000,
} as const;
