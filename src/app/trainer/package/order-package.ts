/** The ordering of a package as a dialog follows it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { PACKAGE_ROUTES, type PackageOrder } from '../../../contract/api/package-routes.ts';
import { send } from '../../data/server.ts';
import { failureText } from '../../desk/failure-text.ts';
import { packageMessages } from './messages.ts';
import { readPackage, type PackageStep } from './read-package.ts';

/** Where an order stands. */
export type OrderState =
  | { readonly kind: 'none' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'under-way'; readonly step: PackageStep }
  | { readonly kind: 'made'; readonly url: string; readonly bytes: number }
  | { readonly kind: 'failed'; readonly text: string };

export type Ordering = {
  readonly state: OrderState;
  readonly order: (order: PackageOrder) => Promise<void>;
  readonly cancel: () => void;
};

const BEGIN: PackageStep = { kind: 'packing', done: 0, all: 0 };

/** Orders packages one at a time; what is under way is given up when the dialog goes. */
export function useOrdering(): Ordering {
  const [state, setState] = useState<OrderState>({ kind: 'none' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  useEffect(() => () => forget(state), [state]);
  return {
    state,
    async order(order) {
      stop.current?.abort();
      const controller = (stop.current = new AbortController());
      const follow = (next: OrderState): void => {
        if (controller.signal.aborted) forget(next);
        else setState(next);
      };
      follow({ kind: 'under-way', step: BEGIN });
      follow(
        await fetchPackage(order, controller.signal, (step) => follow({ kind: 'under-way', step })),
      );
    },
    cancel() {
      stop.current?.abort();
      setState({ kind: 'cancelled' });
    },
  };
}

/** Lets the archive go. */
function forget(state: OrderState): void {
  if (state.kind === 'made') URL.revokeObjectURL(state.url);
}

async function fetchPackage(
  order: PackageOrder,
  signal: AbortSignal,
  onStep: (step: PackageStep) => void,
): Promise<OrderState> {
  const sent = await send(PACKAGE_ROUTES.makePackage, { body: order }, signal);
  if (!sent.ok) return { kind: 'failed', text: failureText(sent.error) };
  const { body } = sent.value;
  const read = body === null ? null : await readPackage(body, onStep);
  if (read?.ok === true)
    return { kind: 'made', url: URL.createObjectURL(read.value), bytes: read.value.size };
  return { kind: 'failed', text: packageMessages.text(`failed.${read?.error ?? 'unreachable'}`) };
}

/** The name of a package's file: readable, and with nothing in it that a system might refuse. */
export const packageName = (title: string, format: PackageOrder['format']): string =>
  [...(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []), format].join('-').concat('.zip');
