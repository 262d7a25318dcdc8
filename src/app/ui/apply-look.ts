import { effect } from '@preact/signals';
import { settings } from '../data/settings.ts';
import { applyLook } from './look.ts';

/** Keeps `<html>` in step with the settings; call it once they are open. Returns the end of it. */
export const followLook = (root: HTMLElement): (() => void) =>
  effect(() => applyLook(root, settings.value));
