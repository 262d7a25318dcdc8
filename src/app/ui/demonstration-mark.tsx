import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { uiMessages } from './ui-messages.ts';

const COOKIE = /(^|;\s*)rapport-demonstration=1(;|$)/;

/** Says that the people and results shown are invented, where the server says so. */
export function DemonstrationMark(): VNode | null {
  const [shown, setShown] = useState(false);
  useEffect(() => setShown(COOKIE.test(document.cookie)), []);
  return shown ? <p class="demonstration-mark">{uiMessages.text('demonstration')}</p> : null;
}
