import { expect, test } from '@playwright/test';

test.describe('a visitor who reads English', () => {
  test('is led to the English pages', async ({ page }) => {
    await page.goto('/');
    expect(new URL(page.url()).pathname).toBe('/en/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test.describe('a visitor who reads Russian', () => {
  test.use({ locale: 'ru-RU' });

  test('is led to the Russian pages', async ({ page }) => {
    await page.goto('/');
    expect(new URL(page.url()).pathname).toBe('/ru/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  });
});

for (const locale of ['en', 'ru']) {
  test(`a page that does not exist says so in ${locale}`, async ({ page }) => {
    const answer = await page.goto(`/${locale}/no-such-page/`);
    expect(answer?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.getByRole('link').first()).toBeVisible();
  });

  test(`the home page in ${locale} asks nothing of other servers and logs no error`, async ({
    page,
    baseURL,
  }) => {
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url)) foreign.push(url);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`/${locale}/`, { waitUntil: 'networkidle' });
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
  });
}
