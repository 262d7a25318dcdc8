import { effect } from '@preact/signals';
import { settings } from '../data/settings.ts';

/** Keeps the document's theme, text size and motion as the settings have them. */
export function applyLook({ dataset }: HTMLElement): void {
  effect(() => {
    const { theme, text, motion } = settings.value;
    dataset['text'] = text;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
    if (motion === 'system') delete dataset['motion'];
    else dataset['motion'] = motion;
  });
}
