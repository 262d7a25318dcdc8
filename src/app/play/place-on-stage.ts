import { useEffect, useState } from 'preact/hooks';

/** A place that the stage cannot show, or not soon, is named all the same. */
const LONGEST_MS = 2_000;

/**
 * The background to name: the one of the story, but where a stage shows another, only once that has
 * changed its set, so that no name stands over the place before. The stage keeps the id of its set in
 * `data-set`; where there is none, nothing is waited for.
 */
export function usePlaceOnStage(background: string): string {
  const [named, setNamed] = useState(background);
  useEffect(() => {
    const stage = document.querySelector<HTMLElement>('[data-stage][data-set]');
    const name = (): void => setNamed(background);
    if (stage === null || stage.dataset['set'] === background) return name();
    const observer = new MutationObserver(() => {
      if (stage.dataset['set'] === background) name();
    });
    observer.observe(stage, { attributeFilter: ['data-set'] });
    const patience = setTimeout(name, LONGEST_MS);
    return () => {
      observer.disconnect();
      clearTimeout(patience);
    };
  }, [background]);
  return named;
}
