import { escapeHtml } from '#lib/core/escape.ts';
import type { LanguageList } from '#lib/core/offline-list.ts';
import { CHARTS } from '#lib/core/view/view.ts';
import { directionOf } from '#lib/server/direction.ts';
import { m } from '#lib/paraglide/messages.js';
import { chartName } from '#lib/words/chart.ts';
import { sayIn } from '#lib/words/locale.ts';

/** It stands alone: no style sheet may be at hand. The system's colours are light or dark as the reader's are. */
const STYLE = `:root{color-scheme:light dark}body{max-inline-size:40rem;margin:10vh auto;padding-inline:1rem;
font:1rem/1.5 system-ui,sans-serif}h1{font-size:1.75rem;line-height:1.2}ul{padding:0;list-style:none;display:flex;
flex-wrap:wrap;gap:0 1.25rem}a{color:inherit;display:inline-flex;align-items:center;min-block-size:2.75rem;
text-underline-offset:.2em}a:hover{text-decoration-thickness:2px}:focus-visible{outline:2px solid;outline-offset:2px}`;

const names = (): Readonly<Record<string, string>> => ({
	'': m.nav_grid(),
	'match/': m.match_nav(),
	'party/': m.parties(),
	'topic/': m.nav_topics(),
	'source/': m.nav_sources(),
	'method/': m.nav_method(),
	'pair/': m.nav_pairs(),
	'changes/': m.changes_heading(),
	'data/': m.open_data_nav(),
	'open/': m.open_file_nav(),
	'recommendations/': m.nav_recommendations(),
	// the grid is the first page as well
	...Object.fromEntries(CHARTS.slice(1).map((chart) => [`chart/${chart}/`, chartName(chart)]))
});

/** What is shown at an address that is not held, where there is no network: that it is so, and what works. */
export const lostOffline = (language: Pick<LanguageList, 'code' | 'prefix' | 'files'>): string =>
	sayIn(language.code, () => {
		const said = names();
		const links = language.files
			.map((path) => ({ path, name: said[path.slice(language.prefix.length)] }))
			.filter(({ path, name }) => name !== undefined && path.startsWith(language.prefix))
			.map(({ path, name = '' }) => `<li><a href="%base%/${path}">${escapeHtml(name)}</a></li>`);
		const heading = escapeHtml(m.offline_heading());
		return (
			`<!doctype html><html lang="${language.code}" dir="${directionOf(language.code)}"><head><meta charset="utf-8">` +
			'<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">' +
			`<title>${heading}</title><style>${STYLE}</style></head><body><main><h1>${heading}</h1>` +
			`<p>${escapeHtml(m.offline_hint())}</p><nav><ul>${links.join('')}</ul></nav>` +
			`<p><a href="">${escapeHtml(m.retry())}</a></p></main></body></html>`
		);
	});
