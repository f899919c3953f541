/** Pixels of a thumbnail's longer side. */
const SIDE = 192;

const drawn = new WeakMap<Blob, HTMLCanvasElement>();

/**
 * A small drawing of a picture, upright. It needs no URL, so a page's content security policy has nothing against it. One that can't be
 * opened stays blank, and has the class `blank`.
 */
export const thumbnailOf = (picture: Blob, label: string): HTMLCanvasElement => {
  const known = drawn.get(picture) ?? document.createElement('canvas');
  known.setAttribute('role', 'img');
  known.setAttribute('aria-label', label);
  if (!drawn.has(picture)) {
    drawn.set(picture, known);
    known.width = known.height = SIDE;
    void draw(picture, known);
  }
  return known;
};

const draw = async (picture: Blob, canvas: HTMLCanvasElement): Promise<void> => {
  try {
    const bitmap = await createImageBitmap(picture);
    const side = Math.min(bitmap.width, bitmap.height);
    const [x, y] = [(bitmap.width - side) / 2, (bitmap.height - side) / 2];
    canvas.getContext('2d')?.drawImage(bitmap, x, y, side, side, 0, 0, SIDE, SIDE);
    bitmap.close();
  } catch {
    canvas.classList.add('blank');
  }
};
