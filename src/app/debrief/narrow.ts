import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Below this there is no room for a decision beside the list; `debrief.css` has the same figure. */
const NARROW = '(max-width: 63.99rem)';

const query = (): MediaQueryList | null =>
  typeof matchMedia === 'undefined' ? null : matchMedia(NARROW);

/** Whether the window has room for one column only; follows its size. */
export function useNarrow(): boolean {
  const narrow = useSignal(query()?.matches ?? false);
  useEffect(() => {
    const media = query();
    if (media === null) return undefined;
    const follow = (): void => {
      narrow.value = media.matches;
    };
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, [narrow]);
  return narrow.value;
}
