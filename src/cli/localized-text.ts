import type { CompiledScenario } from '../authoring/compile.ts';
import type { Locale } from '../contract/locale.ts';

/** A text of the story in a locale; the source text where the locale is the source's. */
export const textIn = (
  { scenario, locale }: { readonly scenario: CompiledScenario; readonly locale: Locale },
  id: string,
  source: string,
): string => scenario.strings.get(locale)?.[id] ?? source;
