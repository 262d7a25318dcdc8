/** How a page looks by the settings: what `<html>` carries for the style sheets. */

/** The settings that change how pages look, as they are mirrored for the inline script. */
export type Look = {
  readonly theme: 'system' | 'light' | 'dark';
  readonly text: 'normal' | 'large' | 'larger';
  readonly motion: 'system' | 'full' | 'reduced';
};

/** Each setting's values that must be said; what is not among them is left to the system. */
const SAID = {
  theme: ['light', 'dark'],
  text: ['large', 'larger'],
  motion: ['full', 'reduced'],
} as const;

/** Writes a look into the attributes `data-theme`, `data-text` and `data-motion`. */
export function applyLook(root: HTMLElement, look: Partial<Record<keyof Look, unknown>>): void {
  const { theme, text, motion } = look;
  const write = (name: keyof Look, value: unknown): void => {
    const said = SAID[name].find((each) => each === value);
    if (said === undefined) delete root.dataset[name];
    else root.dataset[name] = said;
  };
  write('theme', theme);
  write('text', text);
  write('motion', motion);
}
