import { formatAtom } from '#lib/core/atom.ts';
import { changeLog, type LoggedRelease, type LoggedRevision } from '#lib/server/change-log.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { siteAddress, urn } from '#lib/server/origin.ts';
import { inEachLanguage, languageOf, matrixFor } from '#lib/server/page.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDate } from '#lib/words/date.ts';
import { localeOf, speak } from '#lib/words/locale.ts';
import { sayChanged, sayRevision } from '#lib/words/revision.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => inEachLanguage([{}]);

/** The releases of the data as a feed: addresses are whole where the site's own is known, and else relative to it. */
export const GET: RequestHandler = ({ params: { lang } }) => {
	// there is no component here whose page would tell; every page's layout says its own language anew
	speak(() => localeOf(lang));
	const { site } = loadDataset();
	const name = `${site.id} ${languageOf(lang)}`;
	const origin = siteAddress();
	const page = origin ? `${origin}${lang ? `${lang}/` : ''}changes/` : './';
	const body = formatAtom({
		id: urn(name),
		title: m.changes_title(),
		language: languageOf(lang),
		author: site.title[languageOf(lang)] ?? site.id,
		page,
		self: origin && `${page}feed.xml`,
		since: site.released,
		entries: changeLog(lang).map((release) => ({
			id: urn(`${name} ${release.version}`),
			title: titleOf(release),
			date: release.date,
			page: `${page}#v-${release.version}`,
			...content(release, lang)
		}))
	});
	return new Response(body, { headers: { 'Content-Type': 'application/atom+xml' } });
};

function titleOf({ date, cells: { length: count } }: LoggedRelease): string {
	return count > 0 ? `${formatDate(date)}: ${m.changes_count({ count })}` : formatDate(date);
}

function content({ why, cells, first }: LoggedRelease, lang: string | undefined) {
	const none = first ? m.changes_first() : m.changes_no_cell();
	const { scale } = matrixFor(lang);
	const say = (cell: LoggedRevision) =>
		`${sayChanged(cell)}: ${sayRevision(cell.revision, { scale })}`;
	return { paragraphs: [why.text, ...(cells.length > 0 ? [] : [none])], items: cells.map(say) };
}
