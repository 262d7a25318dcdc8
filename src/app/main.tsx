/** Where the app begins: each page's module, its language and its data. */
import { isLocale, type Locale } from '../contract/locale.ts';
import { openSettings } from './data/settings.ts';
import { signedIn } from './data/signed-in.ts';
import type { PlayPorts } from './play/companions.ts';
import { PAGES, readPageData, type PageData, type PageName } from './page-data.ts';
import { followLook } from './ui/apply-look.ts';
import { switchLanguage } from './ui/messages.ts';

type Mount = (root: HTMLElement, page: PageData) => Promise<void>;

const MODULES: Readonly<Record<PageName, () => Promise<Mount>>> = {
  home: async () => (await import('./library/home.tsx')).mount,
  results: async () => (await import('./library/results.tsx')).mount,
  missing: async () => (await import('./library/missing.tsx')).mount,
  'sign-in': async () => (await import('./sign-in/sign-in.tsx')).mount,
  link: async () => (await import('./sign-in/link.tsx')).mount,
  trainer: async () => (await import('./trainer/assignments.tsx')).mount,
  'trainer/packs': async () => (await import('./trainer/packs.tsx')).mount,
  'trainer/scenarios': async () => (await import('./trainer/scenarios.tsx')).mount,
  team: async () => (await import('./manager/team.tsx')).mount,
  'team/person': async () => (await import('./manager/person.tsx')).mount,
  'team/attempt': async () => (await import('./attempt/attempt.tsx')).mount,
  admin: async () => (await import('./administrator/people.tsx')).mount,
  'admin/groups': async () => (await import('./administrator/groups.tsx')).mount,
  'admin/settings': async () => (await import('./administrator/settings.tsx')).mount,
  'admin/log': async () => (await import('./administrator/log.tsx')).mount,
  debrief: async () => (await import('./debrief/mount.tsx')).mount,
  play: async () => {
    const { mount } = await import('./play/mount.tsx');
    return (root, page) => mount(root, page, COMPANIONS);
  },
};

/** What accompanies the conversation, loaded when it can already be used. */
const COMPANIONS: PlayPorts = {
  async stage(host) {
    const { openStage } = await import('./stage/stage.ts');
    const stage = await openStage(host, { reducedMotion: false, baseUrl: '/stage/' });
    return {
      show: (snapshot) => stage.apply(snapshot),
      setCalm: (calm) => stage.setReducedMotion(calm),
      hold: () => stage.sleep(),
      goOn: () => stage.wake(),
      close: () => stage.destroy(),
    };
  },
  async sound(options) {
    const { openSound } = await import('./sound/open-sound.ts');
    return openSound({ baseUrl: '/sound/', ...options });
  },
};

/** The page the document says it is; anything else is a page that does not exist. */
function pageName({ dataset }: HTMLElement): PageName {
  return PAGES.find((name) => name === dataset['page']) ?? 'missing';
}

function pageLocale({ lang }: HTMLElement): Locale {
  return isLocale(lang) ? lang : 'en';
}

async function start(): Promise<void> {
  const { documentElement } = document;
  const root = document.getElementById('app');
  if (root === null) throw new Error('The page has no #app.');
  await openSettings();
  followLook(documentElement);
  const mount = await MODULES[pageName(documentElement)]();
  await switchLanguage(pageLocale(documentElement));
  await mount(root, readPageData(document));
  if (signedIn() !== null) await deliverAttempts();
}

/** What an earlier visit could not send goes now, after everything that somebody waits for. */
async function deliverAttempts(): Promise<void> {
  const { openStore } = await import('./data/store.ts');
  const store = await openStore();
  await store.deliver();
}

await start();
