/** Howler without its spatial part, which `howler` itself would bring along. */
declare module 'howler/dist/howler.core.min.js' {
  export { Howl, Howler } from 'howler';
}
