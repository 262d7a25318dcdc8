/** The id of the element that tells a decision. */
export const decisionElement = (number: number): string => `decision-${number}`;

/** Brings a decision into sight, and the focus to it. */
export function showDecision(number: number): void {
  const element = document.getElementById(decisionElement(number));
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
