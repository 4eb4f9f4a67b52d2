import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { toMatrixData } from '#lib/core/matrix-data.ts';
import { m } from '#lib/paraglide/messages.js';
import { describeSource } from '#lib/words/source.ts';
import { smallDataset } from '../fixtures/generators.ts';
import { showEvidence, text } from './evidence.ts';

/** What stands in the list of how it was coded, by its terms. */
const told = (term: string) =>
	screen.getAllByText(term).map((dt) => dt.nextElementSibling?.textContent.trim());

describe('a position with a quote', () => {
	it('tells its stance in a word and in a sentence first', () => {
		showEvidence('otter.street-lamps');
		const chip = screen.getByText('against');
		expect(chip).toHaveClass('stance', 'chip', 'against');
		expect(chip).not.toHaveClass('implied');
		expect(text().trim()).toMatch(/^against is against/);
	});

	it('tells what it says, and the quote in its own language, in quotation marks', () => {
		showEvidence('otter.street-lamps', { edits: { 'sources.json: sources[2].language': 'nn' } });
		expect(screen.getByText('otter on street-lamps')).toBeVisible();
		const quote = screen.getByText((_, element) => element?.tagName === 'BLOCKQUOTE');
		expect(quote).toHaveTextContent(/^«No lamps»$/);
		expect(quote).toHaveAttribute('lang', 'nn');
		expect(screen.queryByText(m.evidence_no_quote())).not.toBeInTheDocument();
	});

	it('names its source by a link to its page, and the place in it', () => {
		showEvidence('otter.street-lamps');
		const link = screen.getByRole('link', { name: 'The otter-page' });
		expect(link).toHaveAttribute('href', '/source/otter-page/');
		expect(link.closest('p')).toHaveTextContent(m.locator_paragraph({ paragraph: 4 }));
		expect(link.closest('p')).toHaveTextContent('A press');
		expect(screen.queryByRole('link', { name: m.open_source() })).not.toBeInTheDocument();
	});

	it('tells how it was coded', () => {
		showEvidence('otter.street-lamps');
		expect(told(m.basis())).toEqual([m.basis_explicit()]);
		expect(told(m.attribution())).toEqual([m.attribution_section()]);
		expect(told(m.dating())).toEqual(['Undated.']);
		expect(told(m.coders())).toEqual([m.coders_agreed()]);
		expect(screen.queryByText(m.status())).not.toBeInTheDocument();
		expect(screen.queryByText(m.coder_note())).not.toBeInTheDocument();
	});

	it('shows what a search found in it', () => {
		showEvidence('otter.street-lamps', { marks: [[[9, 15]], [[3, 8]]] });
		const marks = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
		expect(marks).toEqual(['street', 'lamps']);
	});
});

it('a position without a quote says so, and where it stands', () => {
	showEvidence('lark.street-lamps', {
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
	showEvidence('lark.street-lamps');
	const link = screen.getByRole('link', { name: m.open_source() });
	expect(link).toHaveAttribute('href', 'https://example.org/programme.pdf');
	expect(link.getAttribute('rel')?.split(' ')).toContain('noreferrer');
});

it('what is implied, and said of its actor by name, is told as that', () => {
	showEvidence('beacon.street-lamps');
	expect(told(m.basis())).toEqual([m.basis_implied()]);
	expect(told(m.attribution())).toEqual([m.attribution_named()]);
	expect(document.querySelector('.stance')).toHaveClass('implied');
});

it("a coder's note is told", () => {
	showEvidence('otter.night-ferry');
	expect(told(m.coder_note())).toEqual(['Quiet is not explained.']);
});

it('how the adoption of a source is known is told', () => {
	showEvidence('lark.street-lamps', {
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
		showEvidence('lark.night-ferry');
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
		showEvidence('lark.street-lamps');
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
		showEvidence('lark.street-lamps');
		expect(screen.getByText(m.evidence_differ())).toBeVisible();
	});

	it('does not say so where they agree', () => {
		showEvidence('lark.street-lamps', {
			edits: { 'positions/lark-programme.json: positions[0].stance': 'for' }
		});
		expect(screen.queryByText(m.evidence_differ())).not.toBeInTheDocument();
		expect(screen.getByRole('heading', { name: m.evidence_others() })).toBeVisible();
	});

	it('shows what a search found in the strongest alone', () => {
		showEvidence('lark.street-lamps', { marks: [[[0, 4]]] });
		expect(document.querySelectorAll('mark')).toHaveLength(1);
	});
});

it('until the texts are loaded the stance is there all the same', () => {
	showEvidence('otter.street-lamps', { bare: true });
	expect(screen.getByText('against')).toBeVisible();
	expect(document.querySelector('blockquote, dl')).toBeNull();
});

it('a source is described as everywhere', () => {
	showEvidence('lark.street-lamps');
	const source = toMatrixData(smallDataset(), 'en', 'v1').sources[3]!;
	expect(text()).toContain(describeSource(source));
});
