/**
 * Adds the faces of Geologica and Golos Text to the page; the browser then fetches those it needs.
 *
 * A page calls this when its reader can already read and act: the faces of the system that stand in
 * take the same room. Without the network the page keeps those.
 */
export async function loadFonts(): Promise<void> {
  try {
    await import('./fonts.css');
  } catch {
    // Everything can be read without them.
  }
}
