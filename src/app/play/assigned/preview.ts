/** Playing as an assignment would have it, for whoever assigns; loaded for previews alone. */
import { offeredLanguages } from '../../ui/languages.ts';
import type { PlayRules } from '../play-rules.ts';

/** The rules that an address names; what it does not name is the player's own choice. */
export function previewRules(search: string): PlayRules {
  const query = new URLSearchParams(search);
  const timers = query.get('timers');
  const language = query.get('language');
  return {
    timers: timers === 'on' || timers === 'off' ? timers === 'on' : null,
    meters: query.get('meters') !== 'hidden',
    language: offeredLanguages().find((each) => each === language) ?? null,
    asYouGo: query.get('feedback') === 'as-you-go',
    withheld: false,
    again: true,
    preview: true,
  };
}
