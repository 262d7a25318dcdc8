/** A page with nothing but the store, and the type faces that come late. */
import { openStore, type Store } from '../../../src/app/data/store.ts';
import { loadFonts } from '../../../src/app/ui/load-fonts.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../../src/app/ui/tokens.css';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../../src/app/ui/base.css';

declare global {
  interface Window {
    openStore: () => Promise<Store>;
    loadFonts: () => Promise<void>;
  }
}

window.openStore = openStore;
window.loadFonts = loadFonts;
document.documentElement.dataset['ready'] = '';
