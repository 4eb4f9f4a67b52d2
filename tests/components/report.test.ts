import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Report from '#lib/components/Report.svelte';
import type { ReportTo } from '#lib/core/dataset.ts';
import { entryOf } from '#lib/core/entry.ts';
import { toEvidenceData } from '#lib/core/evidence-data.ts';
import { indexMatrix } from '#lib/core/matrix.ts';
import { toMatrixData } from '#lib/core/matrix-data.ts';
import { m } from '#lib/paraglide/messages.js';
import { reportedEntry } from '#lib/words/report.ts';
import { smallDataset } from '../fixtures/generators.ts';

const VERSION = '2026-11-22-0616cc8b';
const ADDRESS = '/topic/street-lamps/#otter';

/** Shows how a cell of the small dataset is reported. */
function show(topic: string, to: ReportTo | undefined, more = {}) {
	const dataset = smallDataset({ 'sources.json: sources[2].url': 'https://example.org/otter' });
	const matrix = indexMatrix(toMatrixData(dataset, 'en', VERSION));
	const texts = toEvidenceData(dataset, 'en', VERSION);
	const entry = entryOf(matrix, { actor: 'otter', topic }, '2020', texts);
	if (!entry) throw new Error('no such cell');
	const about = reportedEntry(entry, matrix.data);
	return render(Report, { about, address: ADDRESS, version: VERSION, to, ...more });
}

const link = () => screen.getByRole<HTMLAnchorElement>('link', { name: /^Noe som er feil\?/ });
const named = (params: URLSearchParams, title: string, body: string) =>
	`${params.get(title)}\n${params.get(body)}`;

const SAYS = [
	'The Otters: street-lamps',
	'2020–2023',
	'against',
	'The otter-page',
	m.locator_paragraph({ paragraph: 4 }),
	'https://example.org/otter',
	new URL(ADDRESS, location.href).href,
	VERSION
];

describe('where the site names an address', () => {
	it('a mail names the cell, its source, its address and the data version', () => {
		show('street-lamps', { mail: 'desk@example.org' });
		const { protocol, pathname, searchParams } = new URL(link().href);
		expect(protocol + pathname).toBe('mailto:desk@example.org');
		for (const said of SAYS) expect(named(searchParams, 'subject', 'body')).toContain(said);
	});

	it('a new issue of a tracker names them too', () => {
		show('street-lamps', { issues: 'https://code.example/new' });
		for (const said of SAYS)
			expect(named(new URL(link().href).searchParams, 'title', 'body')).toContain(said);
		expect(link()).toHaveAttribute('rel', 'external noreferrer');
	});

	it('a cell that states nothing names what was read in vain', () => {
		show('river-baths', { mail: 'desk@example.org' });
		const said = named(new URL(link().href).searchParams, 'subject', 'body');
		expect(said).toContain(m.report_shown({ stance: m.state_not_stated() }));
		expect(said).toContain(m.report_source({ source: 'The otter-page' }));
	});
});

describe('where it names none', () => {
	it('the same report stands there to be copied, and the site says that it has no address', async () => {
		const user = userEvent.setup();
		const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
		show('street-lamps', undefined);
		await user.click(screen.getByText(m.report_wrong()));
		expect(screen.getByText(m.report_no_address())).toBeVisible();
		const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: m.report_text() }).value;
		for (const said of SAYS) expect(text).toContain(said);
		await user.click(screen.getByRole('button', { name: m.report_copy() }));
		expect(write).toHaveBeenCalledWith(text);
		expect(screen.queryByRole('link')).not.toBeInTheDocument();
	});

	it('on a page of many cells a link leads to where the cell stands whole', () => {
		show('street-lamps', undefined, { short: true });
		expect(link()).toHaveAttribute('href', ADDRESS);
		expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
	});
});

it('each says to which cell it belongs', () => {
	show('street-lamps', { mail: 'desk@example.org' });
	expect(link()).toHaveAccessibleName('Noe som er feil? The Otters: street-lamps, 2020–2023');
});
