import type { Page } from '@playwright/test';
import { expect, isHydrated, open, panel, share, table, test } from './page.ts';

/** Has every breach of the policy told, on every page from now on, in frames too. */
async function hearBreaches(page: Page): Promise<string[]> {
	const breaches: string[] = [];
	await page.exposeFunction('told', (text: string) => void breaches.push(text));
	await page.addInitScript(() =>
		addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
			(globalThis as unknown as { told: (text: string) => void }).told(
				`${violatedDirective}: ${blockedURI} ${sample}`
			)
		)
	);
	return breaches;
}

/** Every request from now on. */
function hearRequests(page: Page): string[] {
	const asked: string[] = [];
	page.context().on('request', (request) => asked.push(request.url()));
	return asked;
}

test('the main jobs break no rule of the policy and ask nobody but the site', async ({
	page,
	baseURL
}) => {
	test.slow();
	const breaches = await hearBreaches(page);
	const asked = hearRequests(page);

	await open(page);
	await page.getByRole('searchbox').fill('heroin');
	await expect(page.locator('#findings')).toBeVisible();
	await open(page);
	await table(page).getByRole('cell').first().getByRole('link').click();
	await expect(panel(page)).toBeVisible();
	await page.keyboard.press('Escape');

	await page.getByRole('button', { name: 'Last ned eller siter' }).click();
	for (const name of [/^CSV/, 'SVG', /^PNG/]) {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name }).first().click();
		await download;
	}
	await page.keyboard.press('Escape');

	const dialog = await share(page);
	await dialog.getByText('Bygg inn på en nettside').click();
	await expect(dialog.locator('iframe').contentFrame().getByRole('heading')).toBeVisible();
	await page.keyboard.press('Escape');

	const nav = page.getByRole('navigation', { name: 'Hovedmeny' });
	for (const name of ['Temaer', 'Partier', 'Kilder', 'Metode']) {
		await nav.getByRole('link', { name, exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText(/\S/);
	}
	for (const chart of ['spectrum', 'agreement', 'change', 'majority', 'coverage']) {
		await open(page, `./?v=${chart}&t=all`);
		await expect(page.getByRole('figure').first()).toBeVisible();
	}
	for (const path of ['match/', 'open/', 'data/', 'changes/']) {
		await page.goto(`./${path}`);
		await isHydrated(page);
	}

	expect(breaches).toEqual([]);
	expect(asked.length).toBeGreaterThan(50);
	const others = asked.filter((url) => !url.startsWith(baseURL ?? '-') && !/^blob:/.test(url));
	expect(others).toEqual([]);
});

/** What somebody might get into a page, and what it would do there. */
const INTO_A_PAGE: Readonly<Record<string, string>> = {
	'an inline script': '<script>document.documentElement.dataset.ran = ""</script>',
	'a script of another site': '<script src="https://elsewhere.example/a.js"></script>',
	'a handler':
		'<img src="../icon.svg" alt="" onload="document.documentElement.dataset.ran = \'\'">',
	'an image of another site': '<img src="https://elsewhere.example/a.png" alt="">',
	'a frame of another site': '<iframe src="https://elsewhere.example/" title="a"></iframe>',
	'a style of its own': '<style>html { --ran: 1 }</style>',
	'another base': '<base href="https://elsewhere.example/">'
};

test.describe('what gets into a page', () => {
	test.use({ provoked: /Content Security Policy|elsewhere/ });

	for (const [name, markup] of Object.entries(INTO_A_PAGE))
		test(`${name} is not run and not asked for`, async ({ page, baseURL }) => {
			const breaches = await hearBreaches(page);
			// a browser tells of a request that it then refuses: what counts is what would leave it
			const left: string[] = [];
			await page.route('https://elsewhere.example/**', (route) => {
				left.push(route.request().url());
				return route.abort();
			});
			await page.route(`${baseURL}method/`, async (route) => {
				const response = await route.fetch();
				const body = (await response.text()).replace('</body>', `${markup}</body>`);
				await route.fulfill({ response, body });
			});
			await open(page, './method/');
			await expect.poll(() => breaches.length).toBeGreaterThan(0);
			await expect(page.locator('html[data-ran]')).toHaveCount(0);
			expect(
				await page.evaluate(() =>
					getComputedStyle(document.documentElement).getPropertyValue('--ran')
				)
			).toBe('');
			expect(left).toEqual([]);
		});
});

test.describe('a string', () => {
	test.use({ provoked: /Trusted|Content Security Policy/ });

	const SINKS: Readonly<Record<string, () => unknown>> = {
		'becomes no markup': () => (document.body.innerHTML = '<b>a</b>'),
		'becomes no markup that is parsed': () => new DOMParser().parseFromString('<b>', 'text/html'),
		'becomes no script': () => {
			const script = document.createElement('script');
			script.src = 'a.js';
		},
		'becomes no worker': () => new Worker('a.js'),
		'becomes no policy of its own': () =>
			(
				globalThis as unknown as {
					trustedTypes: { createPolicy: (name: string, rules: object) => void };
				}
			).trustedTypes.createPolicy('another', {})
	};

	for (const [name, sink] of Object.entries(SINKS))
		test(name, async ({ page }) => {
			await open(page, './method/');
			await expect(page.evaluate(sink)).rejects.toThrow(/Trusted|disallowed/);
		});
});
