import type { VNode } from 'preact';

/** The picture of a scenario's place, or a plain dusk where there is none; it says nothing. */
export const Poster = ({ url }: { url: string | undefined }): VNode => (
  <div class="poster" aria-hidden="true">
    {url !== undefined && <img src={url} alt="" width="900" height="520" decoding="async" />}
  </div>
);
