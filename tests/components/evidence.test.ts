import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Evidence from '#lib/components/Evidence.svelte';
import { entryOf } from '#lib/core/entry.ts';
import { toEvidenceData } from '#lib/core/evidence-data.ts';
import { indexMatrix } from '#lib/core/matrix.ts';
import { toMatrixData } from '#lib/core/matrix-data.ts';
import { m } from '#lib/paraglide/messages.js';
import { describeSource } from '#lib/words/source.ts';
import { smallDataset } from '../fixtures/generators.ts';
import { smallEntry } from '../fixtures/entry.ts';

interface More {
	period?: string;
	edits?: Record<string, unknown>;
	/** Before the texts are loaded. */
	bare?: boolean;
	marks?: [number, number][][];
}

/** Shows the evidence of a cell of the small dataset. */
function show(cell: string, { period = '2020', edits = {}, bare = false, marks }: More = {}) {
	const dataset = smallDataset(edits);
	const matrix = indexMatrix(toMatrixData(dataset, 'en', 'v1'));
	const [actor = '', topic = ''] = cell.split('.');
	const texts = bare ? undefined : toEvidenceData(dataset, 'en', 'v1');
	const entry = entryOf(matrix, { actor, topic }, period, texts);
	if (!entry) throw new Error(`no cell ${cell}`);
	return render(Evidence, { entry, data: matrix.data, ...(marks ? { marks } : {}) });
}

const text = () => document.body.textContent.replace(/\s+/g, ' ');
/** What stands in the list of how it was coded, by its terms. */
const told = (term: string) =>
	screen.getAllByText(term).map((dt) => dt.nextElementSibling?.textContent.trim());

describe('a position with a quote', () => {
	it('tells its stance in a word and in a sentence first', () => {
		show('otter.street-lamps');
		const chip = screen.getByText('against');
		expect(chip).toHaveClass('stance', 'chip', 'against');
		expect(chip).not.toHaveClass('implied');
		expect(text().trim()).toMatch(/^against is against/);
	});

	it('tells what it says, and the quote in its own language, in quotation marks', () => {
		show('otter.street-lamps', { edits: { 'sources.json: sources[2].language': 'nn' } });
		expect(screen.getByText('otter on street-lamps')).toBeVisible();
		const quote = screen.getByText((_, element) => element?.tagName === 'BLOCKQUOTE');
		expect(quote).toHaveTextContent(/^«No lamps»$/);
		expect(quote).toHaveAttribute('lang', 'nn');
		expect(screen.queryByText(m.evidence_no_quote())).not.toBeInTheDocument();
	});

	it('names its source by a link to its page, and the place in it', () => {
		show('otter.street-lamps');
		const link = screen.getByRole('link', { name: 'The otter-page' });
		expect(link).toHaveAttribute('href', '/source/otter-page/');
		expect(link.closest('p')).toHaveTextContent(m.locator_paragraph({ paragraph: 4 }));
		expect(link.closest('p')).toHaveTextContent('A press');
		expect(screen.queryByRole('link', { name: m.open_source() })).not.toBeInTheDocument();
	});

	it('tells how it was coded', () => {
		show('otter.street-lamps');
		expect(told(m.basis())).toEqual([m.basis_explicit()]);
		expect(told(m.attribution())).toEqual([m.attribution_section()]);
		expect(told(m.dating())).toEqual(['Undated.']);
		expect(told(m.coders())).toEqual([m.coders_agreed()]);
		expect(screen.queryByText(m.status())).not.toBeInTheDocument();
		expect(screen.queryByText(m.coder_note())).not.toBeInTheDocument();
	});

	it('shows what a search found in it', () => {
		show('otter.street-lamps', { marks: [[[9, 15]], [[3, 8]]] });
		const marks = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
		expect(marks).toEqual(['street', 'lamps']);
	});
});

it('a position without a quote says so, and where it stands', () => {
	show('lark.street-lamps', {
		edits: {
			'positions/lark-page.json: positions[0]': undefined,
			'codes/a.json: codes[0]': undefined,
			'codes/b.json: codes[0]': undefined
		}
	});
	expect(screen.getByText(m.evidence_no_quote())).toBeVisible();
	expect(document.querySelector('blockquote')).toBeNull();
	expect(text()).toContain(m.locator_page_printed({ page: 3, printed: 1 }));
	expect(text()).toContain(m.locator_section({ section: 'Streets' }));
	expect(screen.queryByText(m.evidence_differ())).not.toBeInTheDocument();
});

it('a source that is on the web can be opened, and is not told who asks', () => {
	show('lark.street-lamps');
	const link = screen.getByRole('link', { name: m.open_source() });
	expect(link).toHaveAttribute('href', 'https://example.org/programme.pdf');
	expect(link.getAttribute('rel')?.split(' ')).toContain('noreferrer');
});

it('what is implied, and said of its actor by name, is told as that', () => {
	show('beacon.street-lamps');
	expect(told(m.basis())).toEqual([m.basis_implied()]);
	expect(told(m.attribution())).toEqual([m.attribution_named()]);
	expect(document.querySelector('.stance')).toHaveClass('implied');
});

it("a coder's note is told", () => {
	show('otter.night-ferry');
	expect(told(m.coder_note())).toEqual(['Quiet is not explained.']);
});

it('how the adoption of a source is known is told', () => {
	show('lark.street-lamps', {
		edits: {
			'sources.json: sources[3].status': {
				is: 'adopted',
				basis: 'inferred',
				note: { en: 'By the press.', fr: 'Par la presse.' }
			}
		}
	});
	expect(told(m.status())).toEqual(['By the press.']);
});

describe('a position on which the coders differed', () => {
	it('tells what each of them gave, and why it was settled', () => {
		show('lark.night-ferry');
		const [settled = ''] = told(m.coders());
		expect(settled).toContain(m.coders_differed());
		expect(settled).not.toContain(m.coders_agreed());
		expect(settled).toContain(m.settled_why({ why: 'Two sides are named.' }));
		const codes = screen
			.getAllByRole('listitem')
			.map((item) => item.textContent.replace(/\s+/g, ' ').trim());
		expect(codes).toEqual([
			`${m.coder_said({ coder: 'a' })} both ways ${m.code_explicit()}`,
			`${m.coder_said({ coder: 'b' })} for, on a condition ${m.code_explicit()}`
		]);
	});
});

describe('a cell with several sources', () => {
	it('tells the strongest first, and the others after it with their own stances', () => {
		show('lark.street-lamps');
		const links = screen.getAllByRole('link', { name: /^The lark-/ });
		expect(links.map((link) => link.textContent)).toEqual(['The lark-programme', 'The lark-page']);
		const others = screen.getByRole('heading', { name: m.evidence_others() });
		const [first, second] = links as [HTMLElement, HTMLElement];
		const after = Node.DOCUMENT_POSITION_FOLLOWING;
		expect(others.compareDocumentPosition(first) & after).toBe(0);
		expect(others.compareDocumentPosition(second) & after).toBe(after);
		expect([...document.querySelectorAll('.stance')].map((chip) => chip.textContent)).toEqual([
			'for, on a condition',
			'for'
		]);
	});

	it('says that they differ', () => {
		show('lark.street-lamps');
		expect(screen.getByText(m.evidence_differ())).toBeVisible();
	});

	it('does not say so where they agree', () => {
		show('lark.street-lamps', {
			edits: { 'positions/lark-programme.json: positions[0].stance': 'for' }
		});
		expect(screen.queryByText(m.evidence_differ())).not.toBeInTheDocument();
		expect(screen.getByRole('heading', { name: m.evidence_others() })).toBeVisible();
	});

	it('shows what a search found in the strongest alone', () => {
		show('lark.street-lamps', { marks: [[[0, 4]]] });
		expect(document.querySelectorAll('mark')).toHaveLength(1);
	});
});

it('until the texts are loaded the stance is there all the same', () => {
	show('otter.street-lamps', { bare: true });
	expect(screen.getByText('against')).toBeVisible();
	expect(document.querySelector('blockquote, dl')).toBeNull();
});

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
		show(cell, { period });
		expect(document.querySelector('.stance')).toHaveClass(mark);
		for (const words of [...says, ...why]) expect(screen.getByText(words)).toBeVisible();
		expect(document.querySelector('blockquote, dl')).toBeNull();
	});

	it('names what was read in vain', () => {
		show('lark.river-baths');
		expect(screen.getByText(m.evidence_read())).toBeVisible();
		const read = screen.getAllByRole('listitem').map((item) => within(item).getByRole('link'));
		expect(read.map((link) => link.getAttribute('href'))).toEqual([
			'/source/lark-page/',
			'/source/lark-programme/'
		]);
	});

	it.each(['lark', 'otter'])('names nothing as read where %s has no source', (actor) => {
		show(`${actor}.street-lamps`, { period: '2024' });
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
		show('otter.street-lamps', { period: '2024', edits: { 'sources.json: sources[5]': unread } });
		expect(screen.getByText('Nobody has read it yet.')).toBeVisible();
		expect(screen.queryByText(m.evidence_read())).not.toBeInTheDocument();
	});

	it('tells what a coder found there and the third reading did not', () => {
		show('otter.river-baths');
		expect(screen.getByText(m.evidence_withdrawn())).toBeVisible();
		expect(text()).toContain(`${m.coder_said({ coder: 'a' })} for ${m.code_implied()}`);
		expect(text()).toContain(`${m.coder_said({ coder: 'b' })} ${m.code_none()}`);
		expect(text()).not.toContain(m.settled_why({ why: '' }).trim());
	});

	it('tells of no coder where none found anything', () => {
		show('lark.river-baths');
		expect(screen.queryByText(m.evidence_withdrawn())).not.toBeInTheDocument();
	});
});

it('a source is described as everywhere', () => {
	show('lark.street-lamps');
	const source = toMatrixData(smallDataset(), 'en', 'v1').sources[3]!;
	expect(text()).toContain(describeSource(source));
});
