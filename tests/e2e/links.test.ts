import { countStated, nameOf, parties, site, titleOf } from './facts.ts';
import {
	cell,
	copyLink,
	dropped,
	expect,
	heads,
	menu,
	open,
	panel,
	sentence,
	table,
	test,
	topicHeads
} from './page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a link with unknown parties and topics says which, and shows the others', async ({
	page
}) => {
	await open(page, './?p=r.xyz.frp&t=har.moon.lar&cell=r.moon');
	await expect(dropped(page)).toContainText('Lenken ba om noe som ikke finnes her');
	await expect(dropped(page).getByRole('listitem')).toHaveText([
		'Ukjent parti eller aktør: «xyz»',
		'Ukjent tema: «moon»',
		'Ukjent celle: «r.moon»'
	]);
	await expect(heads(page, 'columnheader')).toContainText(['Tema', nameOf('r'), nameOf('frp')]);
	await expect(topicHeads(page)).toHaveText([titleOf('har'), titleOf('lar')]);
	await expect(panel(page)).toHaveCount(0);
});

test('whatever else a link asks for in vain is told, each in its own words', async ({ page }) => {
	const asked = {
		'period=1999': 'Ukjent periode: «1999»',
		's=furious.for': 'Ukjent standpunkt: «furious»',
		'v=pie': 'Ukjent visning: «pie»',
		'by=colour': 'Ukjent valg av rader: «colour»',
		'sort=agree.nobody': 'Ukjent sortering: «agree.nobody»',
		'diff=maybe': 'Ukjent verdi for «diff»: «maybe»',
		'as=yesterday': 'Ukjent dataversjon: «yesterday»',
		'cell=%3Cimg%20src=x%20onerror=alert(1)%3E': 'Ukjent celle: «<img src=x onerror=alert(1)>»'
	};
	for (const [search, said] of Object.entries(asked)) {
		await open(page, `./?${search}`);
		await expect(dropped(page).getByRole('listitem')).toHaveCount(1);
		await expect(dropped(page).getByRole('listitem')).toContainText(said);
		await expect(heads(page, 'columnheader')).toHaveCount(10);
	}
});

test('a mangled link shows a grid all the same', async ({ page }) => {
	const mangled = [
		'p=%E0%A4%A&t=%00&cell=..&sort=agree.&q=%F0%9F',
		'=&&&?&p',
		`p=${'r.'.repeat(2000)}&q=${'x'.repeat(1500)}`,
		'p=__proto__.constructor&t=toString&period=hasOwnProperty'
	];
	for (const search of mangled) {
		await open(page, `./?${search}`);
		await expect(sentence(page)).toContainText('2025–2029');
		await expect(page.getByRole('searchbox')).toBeVisible();
	}
});

for (const [search, said] of [
	['p=', '0 partier, 5 temaer'],
	['t=nothing', '9 partier, 0 temaer']
] as const)
	test(`a list left empty by ${search} stays empty and says so`, async ({ page }) => {
		await open(page, `./?${search}`);
		await expect(sentence(page)).toContainText(`${said}, 2025–2029. 0 av 0`);
		await expect(page.getByText('Ingenting å vise med disse valgene.')).toBeVisible();
		await expect(table(page)).toHaveCount(0);
		const group = await menu(page, search.startsWith('p') ? 'Partier' : 'Temaer');
		await group.getByRole('button', { name: 'Standardvalg' }).click();
		await expect(table(page)).toBeVisible();
		await expect(dropped(page)).toHaveCount(0);
	});

test('no stance kept says so', async ({ page }) => {
	await open(page, './?s=');
	await expect(sentence(page)).toContainText('Ingen standpunkter er valgt.');
	await expect(page.getByText('Ingenting å vise med disse valgene.')).toBeVisible();
});

test('keys of others are no matter to the page and leave the link that is shared', async ({
	page
}) => {
	await open(page, './?utm_source=mail&period=2017&fbclid=abc&p=r.frp.xyz&initialWidth=300');
	await expect(dropped(page).getByRole('listitem')).toHaveCount(1);
	const shared = new URL(await copyLink(page));
	expect(Object.fromEntries(shared.searchParams)).toEqual({ period: '2017', p: 'r.frp' });
	await cell(page, 'r', 'har').click();
	await expect(page).not.toHaveURL(/utm_source|fbclid|initialWidth|xyz/);
	await panel(page).getByRole('button', { name: 'Kopier lenke hit' }).click();
	const here = new URL(await page.evaluate(() => navigator.clipboard.readText()));
	expect(here.searchParams.get('cell')).toBe('r.har');
	expect(here.search).not.toContain('utm_source');
});

test('old spellings of a view show the same as its own', async ({ page }) => {
	await open(page, './?t=-har.-lar');
	await expect(topicHeads(page)).toHaveCount(17);
	await open(page, './?t=core.housing');
	await expect(topicHeads(page)).toHaveText([...site.core, 'housing'].map((id) => titleOf(id)));
	await expect(sentence(page)).toContainText(
		`${countStated(parties, [...site.core, 'housing'])} av 54`
	);
});
