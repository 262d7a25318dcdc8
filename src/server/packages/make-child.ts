/**
 * Makes one package in a process of its own, which `maker.ts` may kill at any moment: the server
 * answers others meanwhile, and what rendering leaves behind ends with the process.
 */
import { makePackage } from '../../package/make-package.ts';
import type { MakeNews, MakeOrder } from './messages.ts';

process.once('message', (order: MakeOrder) => void make(order));
// Whoever has started this process is gone.
process.on('disconnect', () => process.exit(0));

const tell = (news: MakeNews): void => void process.send?.(news);

async function make({ dist, request }: MakeOrder): Promise<void> {
  const made = await makePackage(dist, request, (done, all) => tell({ kind: 'step', done, all }));
  if (made.ok) tell({ kind: 'made', archive: made.value });
  else tell({ kind: 'failed', reason: made.error });
}
