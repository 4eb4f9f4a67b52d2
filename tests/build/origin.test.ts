// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { ORIGIN, allPages, attributes, files, offenders, read } from './site.ts';

const all = allPages();

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
/** What a reader of the accessibility statement may follow: where to complain, and who oversees it. */
const LINKED = /^https:\/\/(uustatus|www\.(diskrimineringsnemnda|uutilsynet))\.no\/$/;
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

// what the policy says is held in csp.test.ts
const META = 'meta[http-equiv]:not([http-equiv="content-security-policy"])';

it.each(['iframe', 'object', 'embed', 'base[href]', META, 'link[rel="preconnect"]'])(
	'no page has a %s',
	(selector) => {
		const found = offenders(all, ({ document }) =>
			[...document.querySelectorAll(selector)].map(({ outerHTML }) => outerHTML)
		);
		expect(found).toEqual([]);
	}
);

it('no page has an inline style', () => {
	const styles = offenders(all, (here) => attributes(here, 'style').map(({ value }) => value));
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
	const isName = (line: string) =>
		[NAMES, LINKED].some((pattern) => pattern.test(line.slice(line.indexOf('http'))));
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
