import type { Page } from '@playwright/test';

/** The stand-ins are cut after Arial; a system without it or its doubles shows its own face. */
export const hasArial = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const face = new FontFace('probe', "local('Arial'), local('Liberation Sans')");
    return face.load().then(
      () => true,
      () => false,
    );
  });
