/** From the link to the first choice, and on to the reply: ours beside the Inky export. */
import type { Browser, CDPSession } from 'playwright-core';
import { type BenchWindow, type FirstChoice, watchFirstChoice } from './page-watch.ts';
import type { Site } from './sites.ts';
import { openSlowPage } from './slow-browser.ts';

/** One opening of a page with an empty cache; times in milliseconds since the navigation began. */
export type Opening = FirstChoice & {
  /** Bytes of all files that had come before the first choice could be seen, headers included. */
  bytes: number;
};

export type Openings = ReadonlyMap<Site, readonly Opening[]>;

/** How long a page may take before the run is given up. */
const PATIENCE_MS = 60_000;

/**
 * Opens the sites in turn.
 *
 * One opening of each before the first counted one warms the browser's own code and the server.
 *
 * @param runs - how many openings of each are counted.
 * @param progress - is told of each opening.
 */
export async function measureFirstChoice(
  browser: Browser,
  sites: readonly Site[],
  runs: number,
  progress: (words: string) => void,
): Promise<Openings> {
  const openings = new Map<Site, Opening[]>(sites.map((site) => [site, []]));
  for (let run = 0; run <= runs; run++) {
    // Who goes first changes, so that neither profits from a machine that calms down or heats up.
    const order = run % 2 === 0 ? sites : sites.toReversed();
    for (const site of order) {
      const opening = await openOnce(browser, site);
      const { choice, reply, bytes } = opening;
      progress(
        `${site.name}: ${choice.toFixed(0)} ms, reply ${reply.toFixed(0)} ms, ${bytes} bytes`,
      );
      if (run > 0) openings.get(site)?.push(opening);
    }
  }
  return openings;
}

async function openOnce(browser: Browser, site: Site): Promise<Opening> {
  const { page, cdp, close } = await openSlowPage(browser, true);
  try {
    const wire = watchWire(cdp);
    await page.addInitScript(watchFirstChoice, { choice: site.choice, line: site.line });
    await page.goto(site.url, { waitUntil: 'commit', timeout: PATIENCE_MS });
    await page.waitForFunction(
      () => ((window as BenchWindow).firstChoice?.reply ?? 0) > 0,
      undefined,
      { timeout: PATIENCE_MS },
    );
    const { marks, requestStart } = await page.evaluate(() => ({
      marks: (window as BenchWindow).firstChoice ?? { choice: 0, reply: 0 },
      requestStart:
        (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])[0]
          ?.requestStart ?? 0,
    }));
    return { ...marks, bytes: wire.bytesWithin(marks.choice - requestStart) };
  } finally {
    await close();
  }
}

type Wire = {
  /** Bytes received within so many milliseconds after the request for the page was sent. */
  readonly bytesWithin: (ms: number) => number;
};

/**
 * Counts what comes over the wire, by the network's own clock.
 *
 * A file counts when it has come whole: what the browser says of its pieces comes late.
 */
function watchWire(cdp: CDPSession): Wire {
  const received: { at: number; bytes: number }[] = [];
  let sentAt = 0;
  cdp.on('Network.responseReceived', ({ response: { timing } }) => {
    if (sentAt === 0 && timing) sentAt = timing.requestTime + timing.sendStart / 1000;
  });
  cdp.on('Network.loadingFinished', ({ timestamp, encodedDataLength }) => {
    received.push({ at: timestamp, bytes: encodedDataLength });
  });
  return {
    bytesWithin: (ms) =>
      received
        .filter(({ at }) => at <= sentAt + ms / 1000)
        .reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
