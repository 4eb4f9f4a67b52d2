import { formatBibtex, formatCsl } from '#lib/core/citation.ts';
import { formatCsv, type Dialect } from '#lib/core/csv.ts';
import { formatJson } from '#lib/core/export-json.ts';
import { fileName, type FileKind } from '#lib/core/file-name.ts';
import { m } from '#lib/paraglide/messages.js';
import { sayCitation, sayTitle } from '#lib/words/export.ts';
import { getLocale } from '#lib/words/locale.ts';
import { formatValue } from '#lib/words/table.ts';
import { sourcePage } from '../route.ts';
import { copyTable } from './clipboard.ts';
import { download } from './download.ts';
import { largestDrawing, withDrawing } from './drawing.ts';
import { toPng, toSvgText } from './image.ts';
import {
	captionOf,
	chartOf,
	citationOf,
	pinnedAddress,
	rowsOf,
	tableOf,
	type Shown
} from './shown.ts';

/** Each of these does one thing for the reader and returns the sentence that says so. They throw what went wrong. */

/** The figure in the page, where the view is shown as one. */
export type Find = () => Element | null | undefined;

/** There is nothing to make an image of. */
export class NoDrawingError extends Error {}

/** @param signal ends what takes long; then nothing is saved, and its reason is thrown */
export type Act = (signal: AbortSignal) => Promise<string>;

export async function saveSvg(shown: Shown, find: Find, signal: AbortSignal): Promise<string> {
	const text = await svgText(shown, find);
	signal.throwIfAborted();
	return save(shown, 'svg', new Blob([text], { type: 'image/svg+xml' }));
}

/** @param scale pixels of the image to one of the drawing */
export async function savePng(
	shown: Shown,
	scale: 2 | 3,
	find: Find,
	signal: AbortSignal
): Promise<string> {
	const text = await svgText(shown, find);
	signal.throwIfAborted();
	const image = await toPng(text, scale, signal);
	signal.throwIfAborted();
	return save(shown, `${scale}x.png`, image);
}

async function svgText(shown: Shown, find: Find): Promise<string> {
	const chart = await chartOf(shown);
	const { matrix, view, grid } = shown;
	const caption = captionOf(shown, chart.howToRead({ matrix, view, grid }));
	const read = (svg: SVGSVGElement) => toSvgText(svg, caption);
	const figure = view.chart === 'grid' ? undefined : find();
	const onPage = figure && largestDrawing(figure);
	const text = onPage ? read(onPage) : await withDrawing(chart, { matrix, view, grid }, read);
	if (text === undefined) throw new NoDrawingError();
	return text;
}

export async function saveCsv(shown: Shown, dialect: Dialect): Promise<string> {
	const text = formatCsv(await rowsOf(shown), dialect);
	const kind = dialect.delimiter === ';' ? 'semicolon.csv' : 'csv';
	return save(shown, kind, new Blob([text], { type: 'text/csv;charset=utf-8' }));
}

export async function saveJson(shown: Shown): Promise<string> {
	const { matrix, view, grid } = shown;
	const lang = getLocale();
	const text = formatJson(await rowsOf(shown), matrix.data, view, grid, {
		title: sayTitle(view, matrix.data),
		site: matrix.data.title,
		address: shown.isOwn ? undefined : pinnedAddress(shown),
		language: lang,
		sourceAddress: (id) => {
			const page = sourcePage(lang, id);
			return page && new URL(page, location.href).href;
		}
	});
	return save(shown, 'json', new Blob([text], { type: 'application/json' }));
}

export async function copyShown(shown: Shown): Promise<string> {
	await copyTable(tableOf(shown), (value, { format }) =>
		value === undefined ? '' : formatValue(value, format)
	);
	return m.export_copied_table();
}

const CITATIONS = { plain: sayCitation, bibtex: formatBibtex, csl: formatCsl } as const;

export async function copyCitation(shown: Shown, kind: keyof typeof CITATIONS): Promise<string> {
	await navigator.clipboard.writeText(CITATIONS[kind](citationOf(shown, today())));
	return m.export_copied_citation();
}

function save({ matrix, view, grid }: Shown, kind: FileKind, blob: Blob): string {
	const name = fileName(view, grid, matrix.data.version, kind);
	download(blob, name);
	return m.export_saved({ name });
}

/** The reader's day, YYYY-MM-DD. */
function today(): string {
	const now = new Date();
	const two = (n: number) => `${n}`.padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
