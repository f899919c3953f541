let widths: ResizeObserver | undefined;

/** For a box that scrolls where its table finds no room: the keyboard must reach it there, and is not to stop at it anywhere else. */
export const reach = (box: Element | undefined): void => {
  if (!box?.firstElementChild) return;
  widths ??= new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const scroller = target.closest<HTMLElement>('.scroller');
      if (!scroller) continue;
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = scroller;
      scroller.tabIndex = scrollWidth > clientWidth || scrollHeight > clientHeight ? 0 : -1;
    }
  });
  widths.observe(box);
  widths.observe(box.firstElementChild);
};
