/** The drawn cast. */
import type { Person } from './person.ts';
import * as shop from './people/furniture-shop.ts';
import * as magazine from './people/magazine.ts';
import * as restaurant from './people/restaurant.ts';
import * as firm from './people/service-firm.ts';

/** Everyone that scenarios can name as a `drawing`. */
export const CAST: Readonly<Record<string, Person>> = {
  artyom: shop.ARTYOM,
  olga: shop.OLGA,
  stas: shop.STAS,
  nina: shop.NINA,
  vera: shop.VERA,
  viktor: magazine.VIKTOR,
  igor: magazine.IGOR,
  marina: magazine.MARINA,
  alyona: magazine.ALYONA,
  timur: restaurant.TIMUR,
  maria: restaurant.MARIA,
  regina: restaurant.REGINA,
  kira: restaurant.KIRA,
  anna: restaurant.ANNA,
  natalia: firm.NATALIA,
  gleb: firm.GLEB,
  rustam: firm.RUSTAM,
  larisa: firm.LARISA,
  andrey: firm.ANDREY,
  kostya: firm.KOSTYA,
  dasha: firm.DASHA,
  zoya: firm.ZOYA,
};
