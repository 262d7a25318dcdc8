/** The drawn cast. */
import type { Person } from './person.ts';
import * as callers from './people/callers.ts';
import * as shop from './people/furniture-shop.ts';
import * as magazine from './people/magazine.ts';
import * as restaurant from './people/restaurant.ts';
import * as firm from './people/service-firm.ts';
import * as visitors from './people/visitors.ts';

/** Everyone that scenarios can name as a `drawing`. */
export const CAST: Readonly<Record<string, Person>> = {
  artyom: shop.ARTYOM,
  olga: shop.OLGA,
  stas: shop.STAS,
  nina: shop.NINA,
  vera: shop.VERA,
  pavel: shop.PAVEL,
  viktor: magazine.VIKTOR,
  igor: magazine.IGOR,
  pasha: magazine.PASHA,
  marina: magazine.MARINA,
  alyona: magazine.ALYONA,
  lyuda: magazine.LYUDA,
  timur: restaurant.TIMUR,
  maria: restaurant.MARIA,
  regina: restaurant.REGINA,
  kira: restaurant.KIRA,
  anna: restaurant.ANNA,
  boris: restaurant.BORIS,
  zhanna: restaurant.ZHANNA,
  orlov: restaurant.ORLOV,
  faina: restaurant.FAINA,
  natalia: firm.NATALIA,
  gleb: firm.GLEB,
  rustam: firm.RUSTAM,
  larisa: firm.LARISA,
  andrey: firm.ANDREY,
  kostya: firm.KOSTYA,
  dasha: firm.DASHA,
  zoya: firm.ZOYA,
  kuprin: visitors.KUPRIN,
  klavdia: visitors.KLAVDIA,
  yulia: visitors.YULIA,
  osipov: visitors.OSIPOV,
  gromov: visitors.GROMOV,
  zimina: visitors.ZIMINA,
  sychev: visitors.SYCHEV,
  vetrova: callers.VETROVA,
  belov: callers.BELOV,
  gavrilova: callers.GAVRILOVA,
  drozdov: callers.DROZDOV,
  lebedeva: callers.LEBEDEVA,
  tarasov: callers.TARASOV,
  ponomareva: callers.PONOMAREVA,
  arbuzov: callers.ARBUZOV,
};
