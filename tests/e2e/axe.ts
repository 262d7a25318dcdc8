/** What axe finds on a page that stands still: a colour on its way to another is nobody's fault. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** No animation runs but those without an end. */
const standsStill = (): boolean =>
  document
    .getAnimations()
    .every(
      ({ playState, effect }) =>
        playState !== 'running' || effect?.getComputedTiming().endTime === Infinity,
    );

async function violationsIn(page: Page, within?: string): Promise<readonly Violation[]> {
  await page.waitForFunction(standsStill);
  const axe = new AxeBuilder({ page });
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations;
}

const told = ({ id, nodes }: Violation): string =>
  `${id}: ${nodes.map(({ html }) => html).join('\n')}`;

/** Everything that axe finds, a line for each fault. @param within - a selector; the whole page without. */
export async function faults(page: Page, within?: string): Promise<readonly string[]> {
  return (await violationsIn(page, within)).map(told);
}

/** What axe finds to be serious or critical, a line for each fault. */
export async function serious(page: Page): Promise<readonly string[]> {
  const violations = await violationsIn(page);
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(told);
}
