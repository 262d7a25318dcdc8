/** Titles and descriptions of the pages, for browsers' tabs and search. */
import type { SitePage } from '../app/prerender.tsx';
import type { Locale } from '../contract/locale.ts';

type Titles = Readonly<Record<SitePage, { readonly title: string; readonly description: string }>>;

const EN = 'Live through hard moments with clients, and learn to keep them.';
const RU = 'Переживите трудные минуты с клиентами и научитесь их сохранять.';

/** By locale and page. */
export const SITE_TITLES: Readonly<Record<Locale, Titles>> = {
  en: {
    home: { title: 'Practice · Rapport', description: EN },
    results: { title: 'My results · Rapport', description: EN },
    debrief: { title: 'Decision review · Rapport', description: EN },
    'sign-in': { title: 'Sign in · Rapport', description: EN },
    link: { title: 'Your link · Rapport', description: EN },
    trainer: { title: 'Assignments · Rapport', description: EN },
    'trainer/packs': { title: 'Packs · Rapport', description: EN },
    'trainer/scenarios': { title: 'Scenarios · Rapport', description: EN },
    team: { title: 'Team review · Rapport', description: EN },
    'team/person': { title: 'One person · Rapport', description: EN },
    'team/attempt': { title: 'One attempt · Rapport', description: EN },
    admin: { title: 'People · Rapport', description: EN },
    'admin/groups': { title: 'Groups · Rapport', description: EN },
    'admin/settings': { title: 'Settings · Rapport', description: EN },
    'admin/log': { title: 'Log · Rapport', description: EN },
    missing: { title: 'Page not found · Rapport', description: EN },
  },
  ru: {
    home: { title: 'Практика · Rapport', description: RU },
    results: { title: 'Мои результаты · Rapport', description: RU },
    debrief: { title: 'Разбор решений · Rapport', description: RU },
    'sign-in': { title: 'Вход · Rapport', description: RU },
    link: { title: 'Ваша ссылка · Rapport', description: RU },
    trainer: { title: 'Назначения · Rapport', description: RU },
    'trainer/packs': { title: 'Наборы · Rapport', description: RU },
    'trainer/scenarios': { title: 'Сценарии · Rapport', description: RU },
    team: { title: 'Обзор команды · Rapport', description: RU },
    'team/person': { title: 'Один участник · Rapport', description: RU },
    'team/attempt': { title: 'Одна попытка · Rapport', description: RU },
    admin: { title: 'Люди · Rapport', description: RU },
    'admin/groups': { title: 'Группы · Rapport', description: RU },
    'admin/settings': { title: 'Настройки · Rapport', description: RU },
    'admin/log': { title: 'Журнал · Rapport', description: RU },
    missing: { title: 'Страница не найдена · Rapport', description: RU },
  },
};
