import type { VNode } from 'preact';
import { PACK_ROUTES, type PackView } from '../../contract/api/pack-routes.ts';
import type { ResponseOf } from '../../contract/api/route.ts';
import { ask } from '../data/server.ts';
import { useAsked } from '../desk/asked.ts';
import { Awaited } from '../desk/awaited.tsx';
import { dateAndTime } from '../desk/dates.ts';
import { messages } from './messages.ts';

type PackVersion = ResponseOf<(typeof PACK_ROUTES)['packVersions']>['versions'][number];

type VersionsProps = {
  readonly pack: PackView;
  /** Takes over what was in an earlier version; it is saved like any other change. */
  readonly onTake: (version: PackVersion) => void;
};

/** Every version of a pack; assignments keep the one that they were made of. */
export function PackVersions({ pack: { id, version: present }, onTake }: VersionsProps): VNode {
  const asked = useAsked(`versions ${id} ${present}`, () =>
    ask(PACK_ROUTES.packVersions, { params: { id } }),
  );
  return (
    <details class="versions">
      <summary>{messages.text('versions', { count: present })}</summary>
      <p class="hint">{messages.text('versions.hint')}</p>
      <Awaited asked={asked}>
        {({ versions }) => (
          <ol>
            {versions.map((version) => (
              <li key={version.version}>
                <span>
                  <b>{messages.text('version', { version: version.version })}</b>{' '}
                  {dateAndTime(version.at)}
                  {version.by.name !== null && `, ${version.by.name}`}
                </span>
                {version.version !== present && (
                  <button type="button" class="button" onClick={() => onTake(version)}>
                    {messages.text('version.take')}
                  </button>
                )}
              </li>
            ))}
          </ol>
        )}
      </Awaited>
    </details>
  );
}
