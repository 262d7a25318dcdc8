/** A real browser made as slow as a cheap phone on a mobile network. */
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium, NO_CHROMIUM } from '../../src/cli/chromium.ts';

/** How much slower the processor is made. */
export const CPU_SLOWDOWN = 4;

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

const PHONE = { width: 390, height: 844 };

/** Starts the browser that all runs share. @throws a sentence when there is none. */
export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(NO_CHROMIUM);
  return chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
}

export type SlowPage = {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly close: () => Promise<void>;
};

/**
 * Opens an empty page with a cache of its own.
 *
 * @param slowNetwork - whether the network is slow as well as the processor.
 */
export async function openSlowPage(browser: Browser, slowNetwork: boolean): Promise<SlowPage> {
  const context = await browser.newContext({
    viewport: PHONE,
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'en-GB',
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (slowNetwork) await cdp.send('Network.emulateNetworkConditions', NETWORK);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  return { page, cdp, close: () => context.close() };
}
