import { readFile } from 'node:fs/promises';
import { csvParse, csvParseRows, dsvFormat } from 'd3';
import { expect, test, type Page } from '@playwright/test';
import { DRAWN } from './charts/chart.ts';
import { elsewhere } from './page.ts';

const MENU = /Last ned/;

/** Opens a view and its menu of exports. */
async function openMenu(page: Page, query = '') {
	await page.goto(`./${query && `?${query}`}`);
	await page.locator('html[data-hydrated]').waitFor();
	await page.getByRole('button', { name: MENU }).click();
	await page.getByRole('button', { name: 'CSL-JSON' }).waitFor();
}

/** Clicks, and gives the file that is saved. */
async function save(page: Page, name: string | RegExp) {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name }).click()
	]);
	return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** What a screen reader hears of each cell of the grid: actor and topic -> words. */
async function cellsOf(page: Page): Promise<Map<string, string>> {
	const links = await page
		.locator('[data-cell]')
		.evaluateAll((all) =>
			all.map((link) => [link.getAttribute('data-cell') ?? '', link.textContent?.trim() ?? ''])
		);
	return new Map(links as [string, string][]);
}

const wordsOf = (rows: Iterable<Record<string, string>>) =>
	new Map(Array.from(rows, (row) => [`${row.actor}.${row.topic}`, row.stance_word]));

for (const query of ['', 'period=2017', 'p=all.r.ap&t=all&by=party'])
	test(`CSV read back says what the grid says at "${query}"`, async ({ page }) => {
		await openMenu(page, query);
		const { bytes } = await save(page, /CSV med komma/);
		const text = bytes.toString('utf8');
		expect(text.startsWith('\uFEFF')).toBe(true);
		const rows = csvParse(text.slice(1)) as unknown as Record<string, string>[];
		expect(wordsOf(rows)).toEqual(await cellsOf(page));
	});

/** A cell of a file as the page writes it. */
function asShown(field: string, shown: string): string {
	if (field === '') return '–';
	if (/^\d+\s%$/.test(shown)) return `${Math.round(Number(field) * 100)} %`;
	if (/^−?[\d\s]+(,\d+)?$/.test(shown))
		return Number(field).toFixed(shown.split(',')[1]?.length ?? 0);
	return field;
}

const plain = (shown: string) => {
	const text = shown.trim().replace(/\s/g, ' ');
	return /^−?[\d ]+(,\d+)?$/.test(text)
		? text.replace('−', '-').replaceAll(' ', '').replace(',', '.')
		: text;
};

for (const chart of DRAWN)
	test(`CSV read back gives the figures that ${chart} shows as a table`, async ({ page }) => {
		await openMenu(page, `v=${chart}&t=all`);
		const [, ...rows] = csvParseRows(
			(await save(page, /CSV med komma/)).bytes.toString('utf8').slice(1)
		);
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Vis tallene som tabell' }).click();
		const table = await page
			.locator('figure tbody tr')
			.evaluateAll((all) => all.map((row) => Array.from(row.children, (cell) => cell.textContent)));
		expect(table).not.toEqual([]);
		expect(
			rows.map((row, y) => row.map((field, x) => asShown(field, plain(table[y]?.[x] ?? ''))))
		).toEqual(table.map((row) => row.map(plain)));
	});

test('CSV with semicolons holds the same', async ({ page }) => {
	await openMenu(page);
	const comma = csvParse((await save(page, /CSV med komma/)).bytes.toString('utf8').slice(1));
	const text = (await save(page, /CSV med semikolon/)).bytes.toString('utf8').slice(1);
	expect(dsvFormat(';').parse(text)).toEqual(comma);
});

test('JSON holds just what is shown, and where it comes from', async ({ page }) => {
	await openMenu(page, 'p=sv.ap.frp&t=har.lar');
	const file = JSON.parse((await save(page, /JSON med kilder/)).bytes.toString('utf8'));
	expect(file.view).toMatchObject({ actors: ['sv', 'ap', 'frp'], topics: ['har', 'lar'] });
	expect(wordsOf(file.rows)).toEqual(await cellsOf(page));
	expect(new Set(file.sources.map(({ actor }: { actor: string }) => actor))).toEqual(
		new Set(['sv', 'ap', 'frp'])
	);
	const address = new URL(file.address);
	expect(address.searchParams.get('as')).toBe(file.version);
	await page.goto(address.href);
	await page.locator('html[data-hydrated]:not([data-pending])').waitFor();
	expect([...(await cellsOf(page)).keys()]).toEqual(
		file.rows.map((row: Record<string, string>) => `${row.actor}.${row.topic}`)
	);
});

for (const query of ['', ...DRAWN.map((chart) => `t=all&v=${chart}`)])
	test(`SVG stands alone at "${query}"`, async ({ page }) => {
		await openMenu(page, query);
		const text = (await save(page, /SVG/)).bytes.toString('utf8');
		const parse = (xml: string) => {
			const { documentElement: root } = new DOMParser().parseFromString(xml, 'image/svg+xml');
			const references = [...root.querySelectorAll('*')].flatMap((node) =>
				node.localName === 'a' ? [] : [node.getAttribute('href') ?? '']
			);
			return {
				name: root.localName,
				texts: [...root.querySelectorAll(':scope > text')].map((one) => one.textContent),
				references: references.filter((href) => href && !href.startsWith('#')),
				relative: [...root.querySelectorAll('a')].filter(
					(link) => !link.getAttribute('href')?.startsWith('http')
				).length
			};
		};
		const parsed = await elsewhere(page, (blank) => blank.evaluate(parse, text));
		expect(parsed).toMatchObject({ name: 'svg', references: [], relative: 0 });
		const words = parsed.texts.join(' ');
		expect(words).toContain(await page.locator('h1').innerText());
		expect(words).toContain('Kilde: ');
		expect(parsed.texts.join('')).toContain(page.url());
		expect(text).not.toMatch(/var\(|light-dark|currentcolor|url\((?!#)|<script|\son\w+=|class=/i);
	});

for (const query of ['', 'v=agreement'])
	test(`an image is drawn in the light theme, whatever the page's, at "${query}"`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await openMenu(page, query);
		// ids of patterns are counted up with each drawing
		const drawing = async () =>
			(await save(page, /SVG/)).bytes.toString('utf8').replace(/\bc\d+-/g, '');
		const light = await drawing();
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await drawing()).toBe(light);
		await expect(page.locator('html')).not.toHaveAttribute('data-theme');
	});

/** Width and height, from the header of a PNG. */
const sizeOfPng = (bytes: Buffer) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];

for (const query of ['', ...DRAWN.map((chart) => `v=${chart}`)])
	test(`PNG is two and three times as large as the drawing at "${query}"`, async ({ page }) => {
		await openMenu(page, query);
		const svg = (await save(page, /SVG/)).bytes.toString('utf8');
		const [, width = 0, height = 0] =
			/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
		expect(width).toBeGreaterThan(280);
		for (const scale of [2, 3]) {
			const { name, bytes } = await save(page, `PNG ${scale}x`);
			expect(name).toMatch(new RegExp(`-${scale}x\\.png$`));
			const [across = 0, down = 0] = sizeOfPng(bytes);
			expect(Math.abs(across - width * scale)).toBeLessThanOrEqual(scale);
			expect(Math.abs(down - height * scale)).toBeLessThanOrEqual(scale);
		}
	});

test('names of files say what is in them', async ({ page }) => {
	await openMenu(page, 'period=2017&p=sv.h.frp&t=har.lar');
	const stem = /^standpunkt-grid-2017-3-actors-2-topics-\d{4}-\d{2}-\d{2}-[0-9a-f]{8}/;
	for (const [button, end] of [
		[/CSV med komma/, '.csv'],
		[/CSV med semikolon/, '-semicolon.csv'],
		[/JSON med kilder/, '.json'],
		[/SVG/, '.svg']
	] as const) {
		const { name } = await save(page, button);
		expect(name).toMatch(stem);
		expect(name.replace(stem, '')).toBe(end);
		await expect(
			page.getByRole('dialog').getByRole('status').filter({ hasText: /./ })
		).toContainText(name);
	}
});

test.describe('the clipboard', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	const read = (page: Page, type: string) =>
		page.evaluate(async (wanted) => {
			const [item] = await navigator.clipboard.read();
			return item ? (await item.getType(wanted)).text() : '';
		}, type);

	test('holds the table as the grid shows it, as a table and parted by tabs', async ({ page }) => {
		await openMenu(page, 'p=sv.h&t=har.lar');
		await page.getByRole('button', { name: 'Kopier som tabell' }).click();
		await expect(page.getByRole('dialog').getByRole('status').filter({ hasText: /./ })).toHaveText(
			'Tabellen er kopiert.'
		);
		const plain = (await read(page, 'text/plain')).split('\n').map((line) => line.split('\t'));
		const shown = [...(await cellsOf(page)).values()];
		expect(plain.slice(1).map((row) => row.length)).toEqual([3, 3]);
		plain
			.slice(1)
			.flatMap((row) => row.slice(1))
			.forEach((cell, i) => expect(cell.startsWith(shown[i] ?? '-')).toBe(true));
		const html = await read(page, 'text/html');
		const parse = (text: string) =>
			Array.from(new DOMParser().parseFromString(text, 'text/html').querySelectorAll('tr'), (row) =>
				Array.from(row.children, (cell) => cell.textContent)
			);
		const rows = await elsewhere(page, (blank) => blank.evaluate(parse, html));
		expect(rows).toEqual(plain);
	});

	test('holds a citation in each form, with the address of this very view', async ({ page }) => {
		await openMenu(page, 'p=sv.h&t=har');
		const copied: string[] = [];
		for (const name of ['Tekst', 'BibTeX', 'CSL-JSON']) {
			await page.getByRole('button', { name, exact: true }).click();
			await expect(
				page.getByRole('dialog').getByRole('status').filter({ hasText: /./ })
			).toHaveText('Kildehenvisningen er kopiert.');
			copied.push(await read(page, 'text/plain'));
		}
		const [plain = '', bibtex = '', csl = ''] = copied;
		const [item] = JSON.parse(csl);
		expect(new URL(item.URL).searchParams.get('p')).toBe('sv.h');
		expect(plain).toContain(item.URL);
		expect(bibtex).toContain(`url = {${item.URL}}`);
		expect(bibtex).toContain(`@misc{${item.id},`);
		expect(plain).toContain(item.version);
	});
});

test('an image that takes long is told to be made, and is not saved once that is cancelled', async ({
	page
}) => {
	await openMenu(page);
	// a browser that never ends drawing
	await page.evaluate(() => (HTMLCanvasElement.prototype.toBlob = () => {}));
	const saved: string[] = [];
	page.on('download', (file) => saved.push(file.suggestedFilename()));
	const button = page.getByRole('button', { name: /PNG/ }).first();
	await button.click();
	await expect(page.getByText('Lager bildet …')).toBeVisible();
	await expect(button).toHaveAttribute('aria-busy', 'true');
	await page.getByRole('button', { name: 'Avbryt' }).click();
	await expect(page.getByText('Avbrutt. Ingenting ble lagret.')).toBeVisible();
	await save(page, /CSV med komma/);
	expect(saved).toHaveLength(1);
	expect(saved[0]).toMatch(/\.csv$/);
});
