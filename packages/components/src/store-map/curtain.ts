import { afterFrame } from '../base/after-frame.ts';

/** Frames after which it is shown as far as it is: not every device says when it is done. */
const PATIENCE = 60;

/**
 * Keeps a canvas from sight until what is drawn on it is there. Whoever shows it earlier waits for the graphics in each of the first
 * frames, with the whole page; and the world would come in pieces.
 */
export class Curtain {
  readonly #canvas: HTMLCanvasElement;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    canvas.hidden = true;
  }

  /** Shows it when the graphics have done all that they were told to. */
  async lift(): Promise<void> {
    const gl = this.#canvas.getContext('webgl2');
    const done = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    if (gl && done) {
      gl.flush();
      for (let frames = 0; frames < PATIENCE && gl.getSyncParameter(done, gl.SYNC_STATUS) === gl.UNSIGNALED; frames++) await afterFrame();
      gl.deleteSync(done);
    }
    this.#canvas.hidden = false;
  }
}
