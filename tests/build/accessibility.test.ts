// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '#lib/server/dataset.ts';
import {
	BREACHES,
	CRITERIA
} from '../../src/routes/(site)/[[lang=lang]]/accessibility/statement.ts';
import { allPages, attributes, follow, offenders, page } from './site.ts';

const { site } = loadDataset();
const [base = '', ...others] = site.languages;
const pathIn = (lang: string) => `${lang === base ? '' : `${lang}/`}accessibility/index.html`;
const pages = allPages().filter(({ path }) => path !== '404.html' && !/(^|\/)embed\//.test(path));

/** The rows of the table in the tests' README. */
const criteria = [
	...readFileSync('tests/e2e/accessible/README.md', 'utf8').matchAll(
		/^\| (\d\.\d\.\d+) \| (.+?) \| (AA?) \| (.+?) \| (.+?) \|$/gm
	)
].map(([, number = '', , level = '', , held = '']) => ({ number, level, held }));

describe('the account of the criteria', () => {
	it('has each of levels A and AA once, in order', () => {
		const numbers = criteria.map(({ number }) => number);
		expect(new Set(numbers).size).toBe(CRITERIA);
		expect(numbers).toHaveLength(CRITERIA);
		expect(criteria.filter(({ level }) => level === 'A')).toHaveLength(31);
		const collator = new Intl.Collator('en', { numeric: true });
		expect(numbers.toSorted(collator.compare)).toEqual(numbers);
	});

	it('names tests that are there', () => {
		const named = criteria.flatMap(({ held }) =>
			[...held.matchAll(/`(.+?)`/g)].map(([, at]) => at)
		);
		expect(named.length).toBeGreaterThan(CRITERIA / 2);
		expect(named.filter((file) => !existsSync(`tests/${file}`))).toEqual([]);
	});

	it('knows each breach that the statement tells', () => {
		for (const { criterion } of BREACHES)
			expect(criteria.map(({ number }) => number)).toContain(criterion);
	});
});

describe.each(site.languages)('the statement in %s', (lang) => {
	const { document } = page(pathIn(lang));
	const text = document.querySelector('main')?.textContent ?? '';

	it('says how far the site conforms, which criteria it breaks, and when that was found', () => {
		expect(text).toContain('WCAG 2.2');
		expect(text).toContain(`${BREACHES.length} `);
		expect(text).toContain(`${CRITERIA}`);
		for (const { criterion } of BREACHES) expect(text).toContain(criterion);
		expect(text).toMatch(/20\d\d/);
	});

	it('leads to whom one complains to, and names no address that the data has not', () => {
		const links = [...document.querySelectorAll('main a[rel]')].map((one) =>
			one.getAttribute('href')
		);
		expect(links).toContain('https://www.diskrimineringsnemnda.no/');
		expect(links.filter((href) => href?.startsWith('mailto:'))).toHaveLength(
			site.report && 'mail' in site.report ? 1 : 0
		);
	});
});

it('every page leads to the statement in its language, at the same place: last in its foot', () => {
	const wrong = offenders(pages, (here) => {
		const lang = others.find((one) => here.path.startsWith(`${one}/`)) ?? base;
		const last = [...here.document.querySelectorAll('footer nav a')].at(-1);
		const { file } = follow(last?.getAttribute('href') ?? '', here);
		return file === pathIn(lang) ? [] : [String(file)];
	});
	expect(wrong).toEqual([]);
});

it('every page has the same head', () => {
	const heads = new Map<string, Set<string>>();
	for (const { path, document } of pages) {
		const lang = others.find((one) => path.startsWith(`${one}/`)) ?? base;
		const said = [...document.querySelectorAll('header.bar a')]
			.map((one) => one.textContent)
			.join('|');
		heads.set(lang, (heads.get(lang) ?? new Set()).add(said));
	}
	for (const [lang, said] of heads) expect([...said], lang).toHaveLength(1);
});

it('the language of a part is told by a tag that programs know', () => {
	const wrong = offenders(pages, (here) =>
		attributes(here, 'lang')
			.filter(({ value }) => !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(value))
			.map(({ value }) => value)
	);
	expect(wrong).toEqual([]);
});
