/** Of what can happen, as whole percent; less than one is said so. */
export const percentText = (share: number): string =>
  share > 0 && share < 0.01 ? '< 1 %' : `${Math.round(share * 100)} %`;
