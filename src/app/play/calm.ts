import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { settings } from '../data/settings.ts';

/** Whether motion is reduced: by the settings, or by the system where they follow it. */
export function calmSignal(): ReadonlySignal<boolean> {
  const query = matchMedia('(prefers-reduced-motion: reduce)');
  const system = signal(query.matches);
  query.addEventListener('change', () => {
    system.value = query.matches;
  });
  return computed(() => {
    const { motion } = settings.value;
    return motion === 'reduced' || (motion === 'system' && system.value);
  });
}
