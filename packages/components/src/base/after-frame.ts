/**
 * Resolves when the frame that shows what was done up to now is on the screen: for all that the shopper does not wait for. In a tab
 * that nobody sees there are no frames; there it is at once.
 */
export const afterFrame = (): Promise<void> =>
  new Promise((done) => {
    const soon = (): unknown => setTimeout(done);
    if (document.hidden) soon();
    else requestAnimationFrame(soon);
  });
