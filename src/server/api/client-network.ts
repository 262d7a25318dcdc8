/** The address by which requests of those who are not signed in are counted. */

const MAPPED = /^::ffff:(\d+(?:\.\d+){3})$/i;
const GROUPS = 8;
/** Whoever has an IPv6 address has a whole network of them, of 64 bits at least. */
const OF_NETWORK = 4;

/**
 * An IPv4 address as it is, of an IPv6 address its network.
 *
 * @param ip - as sockets and proxies write it.
 */
export function clientNetwork(ip: string): string {
  const [, mapped] = MAPPED.exec(ip) ?? [];
  if (mapped !== undefined) return mapped;
  if (!ip.includes(':')) return ip;
  const [head = '', tail] = ip.replace(/%.*$/, '').toLowerCase().split('::');
  const [left, right] = [groupsOf(head), groupsOf(tail ?? '')];
  const gap = tail === undefined ? 0 : Math.max(0, GROUPS - left.length - right.length);
  const groups = [...left, ...Array.from({ length: gap }, () => '0'), ...right];
  return `${groups.slice(0, OF_NETWORK).join(':')}::/64`;
}

const groupsOf = (part: string): readonly string[] =>
  part === '' ? [] : part.split(':').map((group) => group.replace(/^0+(?=.)/, ''));
