import { fromMatrixFile, type MatrixFile } from '#lib/core/matrix-file.ts';
import { render } from 'svelte/server';
import type { ChartModule } from '#lib/charts/chart.ts';
import { Tips } from '#lib/charts/tips.svelte.ts';
import { cells } from '#lib/components/cells.ts';
import { trustedHtml } from '#lib/components/trusted.ts';
import { fetchData } from '#lib/components/remote.svelte.ts';
import { revisionsFile, versionFile } from '#lib/components/version-route.ts';
import { sortBy, type SortedBy } from '#lib/components/DataTable.svelte';
import { parseCard, type Card } from '#lib/core/card.ts';
import { parseFrame } from '#lib/core/frame.ts';
import { layoutGrid } from '#lib/core/grid.ts';
import { indexMatrix } from '#lib/core/matrix.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { revisedCells } from '#lib/core/revised-cells.ts';
import type { Revision } from '#lib/core/revision.ts';
import { m } from '#lib/paraglide/messages.js';
import { collator, localeOf, speak, type Locale } from '#lib/words/locale.ts';
import { sayDropped, sayDroppedSetting } from '#lib/words/dropped.ts';
import { DATA, DRAWN, FIT, FRAME, inNewTabs } from './contract.ts';
import Embed from './Embed.svelte';

/** What a built page carries for its script. */
export interface EmbedData {
	readonly card: Card;
	readonly matrix: MatrixData;
}

/**
 * Brings a built embed to life: draws the view its address asks for, as wide as there is room, and answers the reader.
 * An earlier version of the data is loaded first; nothing else is.
 */
export function enliven(chart: ChartModule): void {
	const frame = document.getElementById(FRAME);
	if (!frame) return;
	const lang = localeOf(document.documentElement.lang);
	speak(() => lang);
	const start = (edition: Edition) => {
		try {
			listen(frame, draw(frame, drawingOf(chart, edition)));
		} catch (error) {
			stayAsBuilt(frame);
			throw error;
		} finally {
			delete document.documentElement.dataset.pending;
		}
	};
	const built = JSON.parse(document.getElementById(DATA)?.textContent ?? '') as EmbedData;
	const asked = new URLSearchParams(location.search).get('as') ?? '';
	if (!built.matrix.versions?.includes(asked)) return start(built);
	void loadEdition(asked, lang).then(
		(past) => start({ ...built, ...past }),
		() => start({ ...built, failed: true })
	);
}

/** What an embed is drawn from: the built data, or those of an earlier version. */
interface Edition extends EmbedData {
	/** From this version to the newest. */
	readonly revisions?: readonly Revision[];
	/** The version that the address asks for could not be had. */
	readonly failed?: boolean;
}

async function loadEdition(version: string, lang: Locale) {
	const [file, { revisions }] = await Promise.all([
		fetchData<MatrixFile>(versionFile(lang, version), version),
		fetchData<{ version: string; revisions: Revision[] }>(revisionsFile(version), version)
	]);
	return { matrix: fromMatrixFile(file), revisions };
}

/** What was built is whole: it stays, and says that it is not what was asked for. */
function stayAsBuilt(frame: HTMLElement) {
	const note = document.createElement('p');
	note.setAttribute('role', 'status');
	note.textContent = m.embed_missing();
	frame.append(note);
}

/** Makes the HTML of the view that the address asks for. */
function drawingOf(chart: ChartModule, edition: Edition): (state: State) => string {
	const { card, matrix: data, revisions = [], failed = false } = edition;
	const matrix = indexMatrix(data);
	const params = new URLSearchParams(location.search);
	const { view, dropped, ignored } = parseCard(params, matrix, card);
	const settings = parseFrame(params);
	const notes = [
		...dropped.map(sayDropped),
		...settings.dropped.map(sayDroppedSetting),
		...(ignored ? [m.dropped_card({ ...ignored })] : []),
		...(failed ? [m.version_failed()] : [])
	];
	const given = {
		card,
		chart,
		matrix,
		view,
		grid: layoutGrid(matrix, view, collator()),
		notes,
		bare: !settings.frame.chrome,
		changed: revisedCells(view, revisions, data).length
	};
	return (state) => inNewTabs(render(Embed, { props: { ...given, ...state } }).body);
}

/** What can change while an embed is read. */
interface State {
	readonly width: number;
	readonly asTable: boolean;
	readonly sorted: SortedBy | undefined;
}

/** Draws at once, and again where the state becomes another; the focus stays where it was. */
function draw(frame: HTMLElement, html: (state: State) => string) {
	let state: State = { width: roomIn(frame), asTable: false, sorted: undefined };
	const paint = () => {
		const focused = document.activeElement;
		const at = stopsOf(frame).findIndex((one) => one === focused);
		const name = at < 0 ? undefined : nameOf(focused);
		frame.innerHTML = trustedHtml(html(state));
		const same = name === undefined ? null : frame.querySelector<HTMLElement>(name);
		(same ?? stopsOf(frame)[at])?.focus({ preventScroll: true });
		document.dispatchEvent(new Event(DRAWN));
	};
	paint();
	return {
		state: () => state,
		change(change: Partial<State>) {
			state = { ...state, ...change };
			paint();
		}
	};
}

/** How wide a drawing can be, in CSS pixels. */
function roomIn(frame: HTMLElement): number {
	const { paddingLeft, paddingRight } = getComputedStyle(frame);
	return Math.floor(frame.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
}

/** What can have the focus, in the order of the page. */
const stopsOf = (frame: HTMLElement) => [...frame.querySelectorAll<HTMLElement>('a, button')];

/** What a stop is known by in drawing and table alike, as a selector: its place is another in each. */
function nameOf(stop: Element | null): string | undefined {
	const name = ['data-figures', 'data-sort', 'data-cell'].find((one) => stop?.hasAttribute(one));
	return name && `[${name}="${CSS.escape(stop?.getAttribute(name) ?? '')}"]`;
}

function listen(frame: HTMLElement, drawing: ReturnType<typeof draw>) {
	frame.addEventListener('click', ({ target }) => {
		if (!(target instanceof Element)) return;
		const { asTable, sorted } = drawing.state();
		const column = target.closest<HTMLElement>('[data-sort]')?.dataset.sort;
		if (target.closest('[data-figures]')) drawing.change({ asTable: !asTable });
		else if (column !== undefined) drawing.change({ sorted: sortBy(Number(column), sorted) });
	});
	const tips = new Tips(() => showTip(frame, tips));
	tips.attach(frame);
	cells()(frame);
	const fit = () => {
		const width = roomIn(frame);
		if (width > 0 && width !== drawing.state().width) drawing.change({ width });
	};
	new ResizeObserver(fit).observe(frame);
	document.addEventListener(FIT, fit);
}

/** The tooltip stands beside what is drawn, so that a new drawing takes it away. */
function showTip(frame: HTMLElement, tips: Tips) {
	frame.querySelector('[role=tooltip]')?.remove();
	if (tips.text === undefined) return;
	const tip = document.createElement('div');
	tip.className = 'tip';
	tip.setAttribute('role', 'tooltip');
	tip.textContent = tips.text;
	tip.addEventListener('pointerenter', () => tips.stay());
	tip.addEventListener('pointerleave', () => tips.leave());
	frame.append(tip);
	tips.place(tip);
	tip.style.setProperty('--x', tips.left);
	tip.style.setProperty('--y', tips.top);
	document.dispatchEvent(new Event(DRAWN));
}
