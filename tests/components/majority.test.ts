import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import ChartFigure from '#lib/charts/ChartFigure.svelte';
import { assumeNothing } from '#lib/charts/majority/assumptions.svelte.ts';
import { majority } from '#lib/charts/majority/majority.ts';
import { layoutGrid } from '#lib/core/grid.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { defaultView, type View } from '#lib/core/view/view.ts';
import { speak } from '#lib/words/locale.ts';
import { drawSeats } from '../fixtures/assembly.ts';
import { drawMatrix } from '../fixtures/generators.ts';

// 99 seats, 50 are a majority: on a it is certain for, on b possible for and against, on c certain against
const TABLE = { lark: '2 2 -2', otter: '1 . -1i', finch: '. . .', heron: '-2 -2 0' };
const SEATS = drawSeats({ lark: 30, otter: 20, finch: 14, heron: 31 }, 99);
const GAPS: MatrixData['gaps'] = [{ actor: 'finch', period: 'now', state: 'no-source', why: '' }];

function show(change: Partial<View> = {}, more: Partial<MatrixData> = {}) {
	const matrix = drawMatrix(TABLE, { seats: [SEATS], gaps: GAPS, ...more });
	const view: View = { ...defaultView(matrix.data), topics: ['a', 'b', 'c'], ...change };
	const grid = layoutGrid(matrix, view, new Intl.Collator('en'));
	render(ChartFigure, { chart: majority, matrix, view, grid });
}

const heading = () => screen.getByRole('heading').textContent;
const findings = () =>
	within(screen.getByRole('status'))
		.getAllByText(/./, { selector: 'p' })
		.map((p) => p.textContent);
const put = (party: string, side: string) =>
	userEvent.selectOptions(
		screen.getByRole('combobox', { name: new RegExp(`^${party} counts as`) }),
		side
	);

/** jsdom measures nothing: the figure stays as wide as it is built. */
class ResizeObserverStub {
	observe() {}
	unobserve() {}
	disconnect() {}
}

beforeEach(() => {
	vi.stubGlobal('ResizeObserver', ResizeObserverStub);
	speak(() => 'en');
	assumeNothing();
});

describe('the chart of the majority', () => {
	test('says whose seats are counted, and that all are', () => {
		show({ actors: ['lark'] });
		expect(
			screen.getByText(/The Council after the election in 2025: 99 seats, 50 are/)
		).toHaveTextContent('All parties with seats are counted');
		expect(screen.getAllByRole('link', { name: /: a$/ })).toHaveLength(5);
	});

	test('says for which topics a majority is certain, possible or impossible', () => {
		show();
		expect(findings()).toEqual([
			'Certain majority for: a.',
			'Possible majority for, depending on the silent: b.',
			'No majority for, whatever the silent think: c.',
			'Certain majority against: c.',
			'Possible majority against, depending on the silent: b.',
			'No majority against, whatever the silent think: a.'
		]);
	});

	test('each segment says what is written on it, its stance and its party', () => {
		show();
		const names = screen
			.getAllByRole('link', { name: /: (a|c)$/ })
			.map((a) => a.getAttribute('aria-label'));
		expect(names).toEqual([
			'lark 30 seats: For. lark: a',
			'otter 20 seats: Partly for. otter: a',
			'finch 14 seats: No source. finch: a',
			'4 seats: No source. other parties: a',
			'heron 31 seats: Against. heron: a',
			'heron 31 seats: Mixed. heron: c',
			'finch 14 seats: No source. finch: c',
			'4 seats: No source. other parties: c',
			'otter 20 seats: Partly against, implied. otter: c',
			'lark 30 seats: Against. lark: c'
		]);
	});

	test('a bar says its sums and how many of them are partly on the side', () => {
		show();
		expect(screen.getByRole('group', { name: /^a\./ })).toHaveAccessibleName(
			'a. For: 50 (20 partly), majority certain. Against: 31, majority impossible. 14 no source · 4 other parties'
		);
	});

	test('a silent party that is put on a side changes sentences, bars and title', async () => {
		show();
		await put('otter', 'for');
		expect(heading()).toMatch(/^Majority, with your assumptions/);
		expect(screen.getByText(/With your assumptions: otter counts as for/)).toBeVisible();
		expect(screen.getByText(/^Certain majority for/).parentElement).toHaveTextContent('a and b.');
		expect(
			screen.getByRole('link', { name: 'otter 20 seats: Not mentioned, assumed for. otter: b' })
		).toBeInTheDocument();
		expect(screen.getByRole('group', { name: /^b\. For: 50 \(20 assumed\)/ })).toBeInTheDocument();
	});

	test('the table follows, and the assumption can be changed while it is shown', async () => {
		show();
		await userEvent.click(screen.getByRole('button', { name: 'Show the figures as a table' }));
		const row = () => {
			const tr = screen.getByRole('rowheader', { name: 'b' }).closest('tr');
			return [...(tr?.cells ?? [])].slice(0, 6).map((cell) => cell.textContent);
		};
		expect(row()).toEqual(['b', 'possible', 'possible', '30', '31', '38']);
		await put('finch', 'against');
		await put('otter', 'against');
		expect(row()).toEqual(['b', 'impossible', 'certain', '30', '65', '4']);
		expect(screen.getByRole('columnheader', { name: /Parties: assumed against/ })).toBeVisible();
	});

	test('a party is silent again by its control, or all by the reset', async () => {
		show();
		const before = findings();
		await put('otter', 'for');
		await put('otter', 'silent');
		expect(findings()).toEqual(before);
		await put('finch', 'against');
		await userEvent.click(
			screen.getByRole('button', { name: 'Remove the assumptions', hidden: true })
		);
		expect(findings()).toEqual(before);
		expect(heading()).toMatch(/^Majority:/);
	});

	test('only parties that are silent on a topic shown can be put on a side', () => {
		show({ topics: ['a'] });
		const controls = screen.getAllByRole('combobox', { hidden: true });
		expect(controls).toHaveLength(1);
		expect(controls[0]).toHaveAccessibleName(/^finch counts as/);
	});

	test('a period without seats says so', () => {
		show({}, { seats: [] });
		expect(screen.getByText(/no numbers of seats for this period/)).toBeVisible();
		expect(screen.queryByRole('link', { name: /lark/ })).not.toBeInTheDocument();
	});
});
