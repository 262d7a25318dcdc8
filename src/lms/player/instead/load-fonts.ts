/** The fonts as a style sheet of their own, in place of `app/ui/load-fonts.ts`. */

// Whatever is not named here stays as it is.
export * from '../../../app/ui/load-fonts.ts';

const ID = 'fonts';

/** Adds the faces of the fonts to the page, once; from a file some browsers refuse them. */
export async function loadFonts(): Promise<void> {
  if (document.getElementById(ID) !== null) return;
  const link = document.createElement('link');
  Object.assign(link, { id: ID, rel: 'stylesheet', href: 'assets/fonts.css' });
  await new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
    document.head.append(link);
  });
}
