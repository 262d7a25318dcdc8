/** Acts once the coming frame has been painted; at once where the page is hidden and paints none. */
export function afterPaint(act: () => void): void {
  if (document.hidden) act();
  else requestAnimationFrame(() => setTimeout(act));
}
