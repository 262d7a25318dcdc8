/** A page of a desk, from before it is known who looks at it. */
import type { ComponentChildren, VNode } from 'preact';
import type { Self } from '../../contract/api/session-routes.ts';
import type { AskFailure } from '../data/server.ts';
import { rolesOf, type DeskPageName } from '../ui/desk-pages.ts';
import { signInAddress } from './address.ts';
import { Failed } from './awaited.tsx';
import { failureText } from './failure-text.ts';
import { DeskFrame, rolesText } from './frame.tsx';
import { deskMessages } from './messages.ts';

/** Who looks at the page: `null` while it is being asked, or why it is not known. */
export type Viewer = Self | AskFailure | null;

type PageProps = {
  readonly here: DeskPageName;
  readonly viewer?: Viewer;
  readonly onRetry?: () => Promise<void>;
  /** The page itself, once somebody is there who may see it. */
  readonly children?: (self: Self) => ComponentChildren;
};

/** The page below `#app`. */
export function DeskPage({ here, viewer = null, onRetry, children }: PageProps): VNode {
  const self = viewer !== null && typeof viewer === 'object' ? viewer : null;
  const inside = self !== null && mayEnter(self, here);
  return (
    <DeskFrame here={here} self={self}>
      {inside ? (
        children?.(self)
      ) : (
        <div class="desk-door">
          <Door here={here} viewer={viewer} onRetry={onRetry} />
        </div>
      )}
    </DeskFrame>
  );
}

type DoorProps = {
  readonly here: DeskPageName;
  readonly viewer: Viewer;
  readonly onRetry: (() => Promise<void>) | undefined;
};

/** Why the page itself does not show, and what to do about it. */
function Door({ here, viewer, onRetry }: DoorProps): VNode {
  if (viewer === null) return <Waiting here={here} />;
  if (viewer === 'sign-in-needed') return <SignInNeeded />;
  if (typeof viewer === 'object') return <RoleNeeded here={here} />;
  return (
    <>
      <h1>{deskMessages.text(`page.${here}`)}</h1>
      <Failed text={failureText(viewer)} {...(onRetry && { onRetry })} />
    </>
  );
}

const mayEnter = ({ roles }: Self, here: DeskPageName): boolean =>
  rolesOf(here).some((role) => roles.includes(role));

const Waiting = ({ here }: { readonly here: DeskPageName }): VNode => (
  <>
    <h1>{deskMessages.text(`page.${here}`)}</h1>
    <p class="desk-loading" role="status">
      {deskMessages.text('loading')}
    </p>
  </>
);

const SignInNeeded = (): VNode => (
  <>
    <h1>{deskMessages.text('sign-in.needed')}</h1>
    <p>{deskMessages.text('sign-in.needed.text')}</p>
    <p class="desk-ways">
      <a class="button primary" href={signInAddress()}>
        {deskMessages.text('sign-in')}
      </a>
    </p>
  </>
);

const RoleNeeded = ({ here }: { readonly here: DeskPageName }): VNode => (
  <>
    <h1>{deskMessages.text('role.needed')}</h1>
    <p>{deskMessages.text('role.needed.text', { roles: rolesText([...rolesOf(here)]) })}</p>
  </>
);
