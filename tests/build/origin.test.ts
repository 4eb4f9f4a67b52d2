// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { ORIGIN, allPages, attributes, files, offenders, read } from './site.ts';

const all = allPages();

/** The framework's own wrapper; the element in which it announces a new page is made by its script. */
const STYLES = ['display: contents'];
/** Attributes by which a page can load something, beside the addresses of its links. */
const LOADING = [
	'src',
	'srcset',
	'poster',
	'data',
	'action',
	'formaction',
	'background',
	'manifest'
];
/** Names in the framework's code that nothing is loaded from: of a language, of a vocabulary, of errors, of addresses made up. */
const NAMES =
	/^https?:\/\/(www\.w3\.org\/|svelte\.dev\/e\/|schema\.org|paraglidejs\.com\/errors|(example|fallback)\.com)/;

it('no page loads anything from another origin', () => {
	const loads = offenders(all, (here) =>
		[
			...LOADING.flatMap((name) => attributes(here, name)),
			...attributes(here, 'href').filter(({ element }) => !element.matches('a'))
		]
			.map(({ value }) => new URL(value, here.url))
			.filter(({ origin }) => origin !== ORIGIN)
			.map(String)
	);
	expect(loads).toEqual([]);
});

it.each(['iframe', 'object', 'embed', 'base[href]', 'meta[http-equiv]', 'link[rel="preconnect"]'])(
	'no page has a %s',
	(selector) => {
		const found = offenders(all, ({ document }) =>
			[...document.querySelectorAll(selector)].map(({ outerHTML }) => outerHTML)
		);
		expect(found).toEqual([]);
	}
);

it("no page has an inline style but the framework's one", () => {
	const styles = offenders(all, (here) => {
		const values = attributes(here, 'style').map(({ value }) => value);
		return values.length > 1 ? values : values.filter((value) => !STYLES.includes(value));
	});
	expect(styles).toEqual([]);
});

it('no page has a script in an attribute or in an address', () => {
	const scripts = offenders(all, (here) => {
		const all = [...here.document.querySelectorAll('*')].flatMap((one) => [...one.attributes]);
		return all
			.filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))
			.map(({ name, value }) => `${name}="${value}"`);
	});
	expect(scripts).toEqual([]);
});

const written = [...files].filter((file) =>
	/(^_headers|\.(csv|js|css|html|json|md|svg|txt|xml))$/.test(file)
);
const drawn = [...files].filter((file) => file.endsWith('.png'));
const matches = (ending: string, pattern: RegExp) =>
	written
		.filter((file) => file.endsWith(ending))
		.flatMap((file) => Array.from(read(file).matchAll(pattern), ([match]) => `${file}: ${match}`));

it('all built files are text or pictures', () => {
	expect([...files].filter((file) => ![...written, ...drawn].includes(file))).toEqual([]);
});

it('no script names another origin', () => {
	const named = matches('.js', /https?:\/\/[^\s"'`)]*/g);
	const isAddress = (line: string) => URL.canParse(line.slice(line.indexOf('http')));
	const isName = (line: string) => NAMES.test(line.slice(line.indexOf('http')));
	expect(named.filter((line) => isAddress(line) && !isName(line))).toEqual([]);
});

it('no style sheet loads anything', () => {
	expect(matches('.css', /@import|url\((?!#)[^)]*\)/g)).toEqual([]);
});

it.each([process.cwd(), 'node_modules', 'file://'])(
	'no built file holds the machine path %s',
	(place) => {
		expect(written.filter((file) => read(file).includes(place))).toEqual([]);
	}
);
