/** The play has style sheets of its own: the light is the stage's there. */

/** Puts the page into the style sheets of one kind of view, which also go by the page's name. */
export function dress(kind: 'play' | 'site'): void {
  document.documentElement.dataset['page'] = kind;
  for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-for]'))
    style.media = style.dataset['for'] === kind ? 'all' : 'not all';
}
