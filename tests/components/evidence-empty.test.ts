import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { m } from '#lib/paraglide/messages.js';
import { smallEntry } from '../fixtures/entry.ts';
import { showEvidence, text } from './evidence.ts';

describe('a cell without a stance', () => {
	/** The cell, its period, how it is drawn, what it says, and why. */
	const empty: [cell: string, period: string, mark: string, says: string[], why: string[]][] = [
		[
			'lark.river-baths',
			'2020',
			'not-stated',
			[m.state_not_stated(), m.state_not_stated_meaning()],
			[]
		],
		[
			'lark.street-lamps',
			'2024',
			'no-source',
			[m.state_no_source(), m.state_no_source_meaning()],
			['Nothing was found.']
		],
		[
			'otter.street-lamps',
			'2024',
			'not-coded',
			[m.state_not_coded(), m.state_not_coded_meaning()],
			['Nobody has read it yet.']
		]
	];

	it.each(empty)('%s in %s is %s, and says why', (cell, period, mark, says, why) => {
		showEvidence(cell, { period });
		expect(document.querySelector('.stance')).toHaveClass(mark);
		for (const words of [...says, ...why]) expect(screen.getByText(words)).toBeVisible();
		expect(document.querySelector('blockquote, dl')).toBeNull();
	});

	it('names what was read in vain', () => {
		showEvidence('lark.river-baths');
		expect(screen.getByText(m.evidence_read())).toBeVisible();
		const read = screen.getAllByRole('listitem').map((item) => within(item).getByRole('link'));
		expect(read.map((link) => link.getAttribute('href'))).toEqual([
			'/source/lark-page/',
			'/source/lark-programme/'
		]);
	});

	it.each(['lark', 'otter'])('names nothing as read where %s has no source', (actor) => {
		showEvidence(`${actor}.street-lamps`, { period: '2024' });
		expect(screen.queryByText(m.evidence_read())).not.toBeInTheDocument();
	});

	it('does not say that a source was read which nobody has coded', () => {
		const unread = smallEntry('sources.json', 'sources', 2, {
			id: 'otter-programme',
			kind: 'programme',
			period: '2024',
			round: null,
			partOf: null,
			paragraphs: null,
			text: null
		});
		showEvidence('otter.street-lamps', {
			period: '2024',
			edits: { 'sources.json: sources[5]': unread }
		});
		expect(screen.getByText('Nobody has read it yet.')).toBeVisible();
		expect(screen.queryByText(m.evidence_read())).not.toBeInTheDocument();
	});

	it('tells what a coder found there and the third reading did not', () => {
		showEvidence('otter.river-baths');
		expect(screen.getByText(m.evidence_withdrawn())).toBeVisible();
		expect(text()).toContain(`${m.coder_said({ coder: 'a' })} for ${m.code_implied()}`);
		expect(text()).toContain(`${m.coder_said({ coder: 'b' })} ${m.code_none()}`);
		expect(text()).not.toContain(m.settled_why({ why: '' }).trim());
	});

	it('tells of no coder where none found anything', () => {
		showEvidence('lark.river-baths');
		expect(screen.queryByText(m.evidence_withdrawn())).not.toBeInTheDocument();
	});
});
