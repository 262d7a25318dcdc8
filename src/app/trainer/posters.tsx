import { signal } from '@preact/signals';
import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ScenarioCard } from '../../contract/compiled.ts';
import { loadStageIndex, STAGE_FOLDER } from '../data/stage-files.ts';

const urls = signal<Readonly<Record<string, string>> | null>(null);

async function loadUrls(): Promise<void> {
  if (urls.peek() !== null) return;
  urls.value = {};
  const index = await loadStageIndex();
  urls.value = Object.fromEntries(
    Object.entries(index?.posters ?? {}).map(([name, { url }]) => [name, STAGE_FOLDER + url]),
  );
}

const MOST = 4;

type PostersProps = {
  readonly cards: readonly ScenarioCard[];
  readonly scenarios: readonly string[];
};

/** The places of the first few scenarios, side by side; they say nothing. */
export function Posters({ cards, scenarios }: PostersProps): VNode {
  useEffect(() => void loadUrls(), []);
  const known = urls.value ?? {};
  return (
    <span class="posters" aria-hidden="true">
      {scenarios.slice(0, MOST).map((id) => {
        const url = known[cards.find((card) => card.id === id)?.background ?? ''];
        return <span key={id}>{url !== undefined && <img src={url} alt="" loading="lazy" />}</span>;
      })}
    </span>
  );
}
