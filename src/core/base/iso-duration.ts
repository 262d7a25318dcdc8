/** `PT1M2.34S`, as ISO 8601 writes how long something took, with hundredths of a second. */
export function isoDuration(ms: number): string {
  const hundredths = Math.round(Math.max(0, ms) / 10);
  const minutes = Math.floor(hundredths / 6_000);
  const seconds = (hundredths % 6_000) / 100;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}${seconds}S`;
}
