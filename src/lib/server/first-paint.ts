import { createHash } from 'node:crypto';

const PRELOAD = /^\t*<link [^>]*rel="modulepreload"[^>]*>\n/gm;
const STYLE = /\n\t*<style>([^]*?)<\/style>/;
/** What the framework writes on the link to a style sheet that stands in the page. */
const INLINED = / disabled media="\(max-width: 0\)"/g;
const STARTS = /<script>(\s*\{[^]*?\bkit\.start\([^]*?)<\/script>/;
const IMPORTS = /(Promise\.all\(\[[^\]]*\]\))(\.then\()/;
/** Behind all that is seen. */
const END = /^(?=\t*<\/body>)/m;
/** Behind the grid, within what the framework takes over without looking at it (Built.svelte). */
const BELOW_GRID = /<\/table>[^]*?<div data-built="[^"]*"[^>]*><!--[^]*?-->/;

/** When the page has been painted; a page that nobody sees is not painted. */
const PAINTED =
	'new Promise((go) => document.hidden ? go() : requestAnimationFrame(() => setTimeout(go)))';
/** What is loaded is run on its own, and what is drawn is made to answer on its own: between them a key is heard. */
const IN_TURN = '.then((all) => new Promise((go) => setTimeout(go, 0, all)))';

/**
 * What lies below the window is seen after the grid, whose first sight it would hold up by a third, and the page's answer
 * to the first press by more: the sources, the foot, and rows that no such window has room for (`data-early` in the
 * styles). It comes when the page has nothing else to do; at the first sign of a reader who goes there; and after two
 * seconds at most, where the rest of the page is waited for. A press is no such sign: what moved under it would be missed.
 * A reader who comes to a place on the page, or back to one, or to another view, has all of it at once.
 */
const BELOW_LATER = `
if (query.length > 1 || location.hash || performance.getEntriesByType('navigation')[0]?.type !== 'navigate') return;
root.dataset.early = '';
const show = () => delete root.dataset.early;
const idle = self.requestIdleCallback ?? setTimeout;
addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => setTimeout(() => idle(show), 300)));
for (const sign of ['wheel', 'scroll', 'keydown']) addEventListener(sign, show, { passive: true, once: true });
setTimeout(show, 2000);`;
/** What every page does before it is painted (src/app.html), in two parts: its end is the second. */
const BEGINS =
	/(?<=<script>)(\s*\(function \(root, query\) \{[^]*?)(\s*\}\)\(document\.documentElement[^<]*)(?=<\/script>)/;
const START = 'kit.start(';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A page is complete as it was built: it is painted first, and then its scripts run. They are told ahead behind all that
 * is seen, for no line is wide enough for both at once: where there is a grid, right behind it, so that they come and are
 * compiled while it is painted. The front page brings its styles in itself and waits for nothing
 * else; other pages, of which there may be very many, link to theirs.
 * @param html as the framework wrote it, with styles inside @throws where it is not as it used to be
 */
export function paintFirst(html: string, isFront: boolean): string {
	return startPainted(preloadLater(isFront ? gridFirst(html) : linkStyles(html)));
}

function gridFirst(html: string): string {
	if (!html.includes(START)) return html;
	const [script, start = '', end = ''] = BEGINS.exec(html) ?? [];
	if (!script) throw new Error('what begins the page is not what it used to be');
	const later = start + BELOW_LATER + end;
	return html.replace(script, () => later).replace(hash(script), () => hash(later));
}

function preloadLater(html: string): string {
	const links = html.match(PRELOAD)?.join('') ?? '';
	const rest = html.replace(PRELOAD, '');
	return rest.replace(BELOW_GRID.test(rest) ? BELOW_GRID : END, (before) => before + links);
}

function startPainted(html: string): string {
	// a page that nothing makes live stays as it was built
	if (!html.includes(START)) return html;
	const [, script = ''] = STARTS.exec(html) ?? [];
	const later = script.replace(
		IMPORTS,
		(_, imports: string, then: string) => `${PAINTED}.then(() => ${imports})${IN_TURN}${then}`
	);
	if (later === script) throw new Error('what starts the page is not what it used to be');
	// functions: a text may hold what a replacement reads as a sign
	return html.replace(script, () => later).replace(hash(script), () => hash(later));
}

/** Links to the styles that stand in the page, as they are linked to where none do. */
export function linkStyles(html: string): string {
	const [element = '', styles = ''] = STYLE.exec(html) ?? [];
	return html
		.replace(element, '')
		.replace(` ${hash(styles)}`, '')
		.replace(INLINED, '');
}
