import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { linkStyles, paintFirst } from '#lib/server/first-paint.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const STYLE = '.a{content:"$&"}';
const SCRIPT = `
				{
					Promise.all([
						import("./start.js"),
						import("./app.js")
					]).then(([kit, app]) => {
						kit.start(app, element, { data: ["$'"] });
					});
				}
			`;
const BEGIN = `
		(function (root, query) {
			root.dataset.theme = '$&';
		})(document.documentElement, location.search);
	`;
const PAGE = `<html>
	<head>
		<meta content="script-src ${hash(BEGIN)} ${hash(SCRIPT)}; style-src 'self' ${hash(STYLE)}; base-uri 'none'">
		<link href="./start.js" rel="modulepreload">
		<link href="./app.js" rel="modulepreload">
		<script>${BEGIN}</script>
		<title>A page</title>
		<style>${STYLE}</style>
		<link href="./a.css" rel="stylesheet" disabled media="(max-width: 0)">
	</head>
	<body>
		<div><p>seen</p><script>${SCRIPT}</script></div>
	</body>
</html>`;

const scriptsOf = (html: string) =>
	[...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => script);
/** What starts the page: behind all that is seen. */
const scriptOf = (html: string) => scriptsOf(html).at(-1) ?? '';

describe('a page is painted first', () => {
	it.each([
		['the front page', true],
		['another page', false]
	])('%s tells of its scripts behind all that is seen', (_, isFront) => {
		const html = paintFirst(PAGE, isFront);
		expect(html.match(/rel="modulepreload"/g)).toHaveLength(2);
		expect(html.indexOf('modulepreload')).toBeGreaterThan(html.indexOf('</div>'));
		expect(html.lastIndexOf('modulepreload')).toBeLessThan(html.indexOf('</body>'));
	});

	it.each([
		['built part', '<div data-built="k" class="x"><!----><h2>Below</h2></div>'],
		['part with a mark', '<div data-built="k"><!--h4sh--><h2>Below</h2></div>']
	])('a page with a grid tells of them right behind it, in the next %s', (_, part) => {
		const grid = '<div data-built="g"><!----><table></table></div>';
		const html = paintFirst(PAGE.replace('<p>seen</p>', `${grid}<p>seen</p>${part}`), true);
		expect(html.match(/rel="modulepreload"/g)).toHaveLength(2);
		expect(html).toMatch(/<div data-built="k"[^>]*><!--\w*-->\s*<link [^>]*modulepreload/);
		expect(html.lastIndexOf('modulepreload')).toBeLessThan(html.indexOf('Below'));
	});

	it('a page whose grid nothing follows tells of them at its end', () => {
		const html = paintFirst(PAGE.replace('<p>seen</p>', '<table></table>'), true);
		expect(html.indexOf('modulepreload')).toBeGreaterThan(html.indexOf('</div>'));
	});

	it('its script waits for the paint, and the policy knows it', () => {
		const html = paintFirst(PAGE, true);
		expect(scriptOf(html)).toMatch(/requestAnimationFrame[^]*import\("\.\/start\.js"\)/);
		expect(scriptOf(html)).toContain(`data: ["$'"]`);
		expect(html).toContain(hash(scriptOf(html)));
		expect(html).not.toContain(hash(SCRIPT));
	});

	it('what lets the grid be seen first is told to the policy, and stands on the front page alone', () => {
		const html = paintFirst(PAGE, true);
		const [first = ''] = scriptsOf(html);
		expect(first).toMatch(
			/root\.dataset\.theme = '\$&';\s*if \([^]*dataset\.early[^]*\}\)\(document/
		);
		expect(() => new Function(first)).not.toThrow();
		expect(html).toContain(`script-src ${hash(first)}`);
		expect(html).not.toContain(hash(BEGIN));
		expect(paintFirst(PAGE, false)).toContain(`<script>${BEGIN}</script>`);
		const other = PAGE.replace('(root, query)', '(query)');
		expect(() => paintFirst(other, true)).toThrow(/begins the page is not what it used to be/);
	});

	it('its script is one that can be run', () => {
		const script = scriptOf(paintFirst(PAGE, true)).replaceAll('import(', 'load(');
		expect(() => new Function(script)).not.toThrow();
	});

	it('the front page keeps its styles, another page links to them', () => {
		expect(paintFirst(PAGE, true)).toContain(`<style>${STYLE}</style>`);
		const linked = paintFirst(PAGE, false);
		expect(linked).not.toContain(STYLE);
		expect(linked).not.toContain(hash(STYLE));
		expect(linked).toContain(`style-src 'self'; base-uri`);
		expect(linked).toContain('<link href="./a.css" rel="stylesheet">');
	});

	it('a page without styles in it is left as it is', () => {
		const linked = linkStyles(PAGE);
		expect(linkStyles(linked)).toBe(linked);
	});

	it('a page that no script starts is left as it is', () => {
		const still = '<html><body><p>kit</p></body></html>';
		expect(paintFirst(still, true)).toBe(still);
	});

	it('a script that starts the page otherwise is refused', () => {
		const other = PAGE.replace('Promise.all(', 'Promise.any(');
		expect(() => paintFirst(other, true)).toThrow(/not what it used to be/);
	});
});
