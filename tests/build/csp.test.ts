// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { allPages, attributes, offenders, ORIGIN, type Page } from './site.ts';

const all = allPages();

/** What a script element must be to be run; of any other type it is data. */
const RUN = ':not([type]), [type="module"], [type="text/javascript"], [type="importmap"]';

const policies = ({ document }: Page) => [
	...document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]')
];

/** A page's policy: directive -> its sources. */
function policyOf(page: Page): ReadonlyMap<string, readonly string[]> {
	const [{ content } = { content: '' }] = policies(page);
	return new Map(
		content
			.split(';')
			.map((part) => part.trim().split(/\s+/))
			.map(([name = '', ...sources]) => [name, sources])
	);
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const inlineScripts = ({ document }: Page) =>
	[...document.querySelectorAll('script:not([src])')]
		.filter((script) => script.matches(RUN))
		.map(({ textContent }) => textContent);

describe('every page', () => {
	it('has one policy, before anything that it rules', () => {
		const wrong = offenders(all, (page) => {
			const [policy, ...more] = policies(page);
			const before = policy?.previousElementSibling;
			return !policy || more.length > 0 || !before?.matches('meta[charset]:first-child')
				? ['none, two, or late']
				: [];
		});
		expect(all.length).toBeGreaterThan(100);
		expect(wrong).toEqual([]);
	});

	it('lets nothing load or run but what is the site’s own', () => {
		const own = /^'(self|none|unsafe-hashes|script|sha256-[\w+/]{43}=)'$|^blob:$/;
		const wrong = offenders(all, (page) => {
			const policy = policyOf(page);
			const [none] = policy.get('default-src') ?? [];
			const sources = [...policy].flatMap(([name, list]) =>
				name === 'trusted-types' ? [] : list.map((source) => ({ name, source }))
			);
			return [
				...(none === "'none'" ? [] : ['default-src']),
				...sources
					.filter(({ source }) => !own.test(source))
					.map(({ name, source }) => `${name} ${source}`)
			];
		});
		expect(wrong).toEqual([]);
	});

	it.each(['script-src', 'style-src', 'object-src', 'connect-src', 'worker-src', 'base-uri'])(
		'%s has no loose source',
		(directive) => {
			const loose = /unsafe-(inline|eval)|wasm-|\*|https?:|data:|strict-dynamic|blob:/;
			const wrong = offenders(all, (page) =>
				(policyOf(page).get(directive) ?? policyOf(page).get('default-src') ?? ['missing']).filter(
					(source) =>
						loose.test(source) || (directive !== 'style-src' && source === "'unsafe-hashes'")
				)
			);
			expect(wrong).toEqual([]);
		}
	);

	it('asks for trusted types, and names the few that may make them', () => {
		const wrong = offenders(all, (page) => {
			const policy = policyOf(page);
			const names = policy.get('trusted-types')?.join(' ');
			return policy.get('require-trusted-types-for')?.join() === "'script'" &&
				names === 'svelte-trusted-html sveltekit-trusted-url standpunkt'
				? []
				: [`${names}`];
		});
		expect(wrong).toEqual([]);
	});

	it('has no inline script whose hash the policy does not name, and names none too many', () => {
		const wrong = offenders(all, (page) => {
			const sources = policyOf(page).get('script-src') ?? [];
			const hashes = inlineScripts(page).map(hash);
			const named = sources.filter((source) => source.startsWith("'sha"));
			return [
				...hashes.filter((one) => !named.includes(one)),
				...named.filter((one) => !hashes.includes(one))
			];
		});
		expect(wrong).toEqual([]);
		expect(inlineScripts(all[0]!).length).toBeGreaterThan(0);
	});

	it('has no handler in an attribute, no style in one, and no style element that the policy does not name', () => {
		const wrong = offenders(
			// the words are looked for first: elements are many, and most pages have none that look like it
			all.filter(({ html }) => /[\s"'/](on\w+|style|srcdoc)\s*=|<style/i.test(html)),
			(page) =>
				[...page.document.querySelectorAll('*')].flatMap((element) => [
					...(element.localName === 'style' && !isNamed(element, page) ? ['<style>'] : []),
					...[...element.attributes]
						.filter(({ name }) => /^on|^style$|^srcdoc$/.test(name))
						.map(({ name, value }) => `${name}=${value}`)
				])
		);
		expect(wrong).toEqual([]);
	});

	it('has no address that runs something', () => {
		const wrong = offenders(all, (page) =>
			['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'ping'].flatMap((name) =>
				[...page.document.querySelectorAll(`[${name.replace(':', '\\:')}]`)]
					.map((element) => element.getAttribute(name) ?? '')
					.filter((value) => !isPlain(value, page))
			)
		);
		expect(wrong).toEqual([]);
	});

	it('loads nothing from anywhere else', () => {
		const wrong = offenders(all, (page) => {
			const links = [...page.document.querySelectorAll('link[href]')].filter(
				// what a page says of itself is not loaded
				(link) => !/^(canonical|alternate|license)$/.test(link.getAttribute('rel') ?? '')
			);
			const named = [
				...links.map((link) => link.getAttribute('href') ?? ''),
				...['src', 'srcset', 'poster', 'background'].flatMap((name) =>
					attributes(page, name).map(({ value }) => value)
				),
				...[...page.document.querySelectorAll('image, use, feImage')].map(
					(one) => one.getAttribute('href') ?? ''
				)
			];
			return named.filter((value) => new URL(value, page.url).origin !== ORIGIN);
		});
		expect(wrong).toEqual([]);
	});
});

const isNamed = ({ textContent }: Element, page: Page) =>
	policyOf(page).get('style-src')?.includes(hash(textContent));

/** A browser leaves out spaces and the like before it reads the protocol; so does URL. */
const isPlain = (value: string, page: Page) =>
	['https:', 'http:', 'mailto:'].includes(new URL(value, page.url).protocol);
