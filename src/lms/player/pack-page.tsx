/** The pack's own page: what there is to play, where the learner stands, and the reviews. */
import { effect, signal } from '@preact/signals';
import { render, type VNode } from 'preact';
import { playAddress, debriefAddress } from '../../app/library/addresses.ts';
import { messages as libraryMessages } from '../../app/library/messages.ts';
import { nextScene } from '../../app/library/personal.ts';
import { loadPosters, type Posters } from '../../app/library/posters.ts';
import { ShelfSection } from '../../app/library/shelf-section.tsx';
import { loadFonts } from '../../app/ui/load-fonts.ts';
import { language } from '../../app/ui/messages.ts';
import { SiteShell } from '../../app/ui/site-shell.tsx';
import type { PackageData } from '../../contract/package.ts';
import type { Attempt } from '../../core/attempt/attempt.ts';
import { messages } from './messages.ts';

type PackPageProps = {
  readonly data: PackageData;
  readonly attempts: readonly Attempt[];
  readonly posters: Posters;
};

/** The page below `#app`. */
export function PackPage({ data, attempts, posters }: PackPageProps): VNode {
  const { pack, cards } = data;
  const personal = { attempts, corrupted: 0, newer: 0 };
  const next = nextScene(cards, attempts);
  const left = next?.unfinished ?? null;
  return (
    <SiteShell home="#/" here="practice">
      <div class="library pack-page">
        <h1 class="visually-hidden">{pack.title[language.value]}</h1>
        {next !== null && left !== null && (
          <p>
            <a class="button primary" href={playAddress(next.card.id)} data-go-on>
              {messages.text('go-on', { scenario: next.card.title[language.value] })}
            </a>
          </p>
        )}
        <ShelfSection
          shelf={{ pack, kind: pack.kind, cards }}
          name="pack-title"
          personal={personal}
          posters={posters}
        />
        <Reviews data={data} attempts={attempts} />
      </div>
    </SiteShell>
  );
}

/** The finished attempts, the latest first. */
function Reviews({ data: { cards }, attempts }: Omit<PackPageProps, 'posters'>): VNode | null {
  const finished = attempts.filter(({ result }) => result !== null).toReversed();
  if (finished.length === 0) return null;
  return (
    <section class="pack-reviews" aria-labelledby="reviews-title">
      <h2 id="reviews-title">{messages.text('reviews')}</h2>
      <ul>
        {finished.map(({ id, scenario, result }) => (
          <li key={id}>
            <a href={debriefAddress(id)}>
              {messages.text('review', {
                scenario: cards.find((card) => card.id === scenario)?.title[language.value] ?? '',
                trust: result?.trust ?? 0,
                partnership: result?.partnership ?? 0,
              })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Shows the page until it is ended. */
export async function mountPackPage(
  root: HTMLElement,
  data: PackageData,
  attempts: readonly Attempt[],
  ended: AbortSignal,
): Promise<void> {
  const posters = signal<Posters>({});
  await libraryMessages.load(language.peek());
  if (ended.aborted) return;
  const Page = (): VNode => <PackPage data={data} attempts={attempts} posters={posters.value} />;
  render(<Page />, root);
  const end = effect(() => {
    document.title = `${data.pack.title[language.value]} · Rapport`;
  });
  ended.addEventListener('abort', end);
  void loadFonts();
  posters.value = await loadPosters();
}
