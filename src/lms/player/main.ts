/** Where the player of a package begins. */
import { openSettings } from '../../app/data/settings.ts';
import { followLook } from '../../app/ui/apply-look.ts';
import { switchLanguage } from '../../app/ui/messages.ts';
import type { PackageData } from '../../contract/package.ts';
import type { BootWindow } from './boot.ts';
import { openConnection } from './connection/open.ts';
import { offeredLocale, packageData } from './package-data.ts';
import { beginRecording } from './recording.ts';
import { followRoutes } from './route.ts';
import { viewsIn } from './views.ts';

/** The learner's language: as the LMS has it, else the browser's, else the package's first. */
async function speak({ locales }: PackageData, wish: string | null): Promise<void> {
  const browser = navigator.languages.map(offeredLocale).find((locale) => locale !== null);
  const locale = offeredLocale(wish) ?? browser ?? locales[0] ?? 'en';
  await switchLanguage(locale);
  document.documentElement.lang = locale;
}

async function start(): Promise<void> {
  const root = document.getElementById('app');
  const place = document.getElementById('lms');
  if (root === null || place === null) throw new Error('The page has no place for the player.');
  const data = packageData();
  await openSettings();
  followLook(document.documentElement);
  const opened = await openConnection(window, data.format, 'en');
  await speak(data, opened.ok ? opened.value.language : null);
  const page: Window & BootWindow = window;
  page.stopBoot?.();
  const first = beginRecording(data, opened, place);
  followRoutes(viewsIn(root, data), first);
}

void start();
