import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { DeskIcon } from '../../desk/desk-icon.tsx';
import { packageMessages } from './messages.ts';
import { PackageDialog, type Packed } from './package-dialog.tsx';

/** Opens the dialog that makes a pack into a package. */
export function PackageButton({ pack }: { readonly pack: Packed }): VNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="button"
        aria-label={packageMessages.text('download.of', { title: pack.title })}
        onClick={() => setOpen(true)}
      >
        <DeskIcon name="download" />
        {packageMessages.text('download')}
      </button>
      {isOpen && <PackageDialog pack={pack} onClose={() => setOpen(false)} />}
    </>
  );
}
