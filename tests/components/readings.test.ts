import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { briefsOf } from '#lib/core/actor-entry.ts';
import { toEvidenceData } from '#lib/core/evidence-data.ts';
import Readings from '#lib/components/Readings.svelte';
import { m } from '#lib/paraglide/messages.js';
import { smallDataset, smallMatrix } from '../fixtures/generators.ts';

const matrix = smallMatrix();
const texts = toEvidenceData(smallDataset(), 'en', 'v1');

function draw(actor: string, topic: string, period: string, cite = false) {
	const brief = briefsOf(matrix, actor, period, texts).find((one) => one.topic.id === topic);
	if (!brief) throw new Error(`no topic ${topic}`);
	return render(Readings, { brief, data: matrix.data, cite }).container;
}

const chips = (of: HTMLElement) => [...of.querySelectorAll('.chip')];

describe('Readings', () => {
	it('a position is its stance, its summary, its quote in its own language and its place', () => {
		const drawn = draw('otter', 'street-lamps', '2020');
		expect(chips(drawn).map(({ className }) => className)).toEqual([
			expect.stringContaining('stance chip against')
		]);
		expect(drawn).toHaveTextContent('otter on street-lamps');
		expect(screen.getByRole('blockquote')).toHaveTextContent('«No lamps»');
		expect(screen.getByRole('blockquote')).toHaveAttribute('lang', 'en');
		expect(drawn).toHaveTextContent(m.locator_paragraph({ paragraph: 4 }));
		expect(screen.queryByRole('link')).toBeNull();
	});

	it('what is implied has a dashed shape and says so', () => {
		const drawn = draw('beacon', 'street-lamps', '2020');
		expect(chips(drawn)[0]).toHaveClass('implied');
		expect(drawn).toHaveTextContent(m.basis_implied());
	});

	it('each of several sources stands with its own stance, and that they differ', () => {
		const drawn = draw('lark', 'street-lamps', '2020', true);
		expect(chips(drawn).map(({ textContent }) => textContent)).toEqual([
			'for, on a condition',
			'for'
		]);
		expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
			'/source/lark-programme/',
			'/source/lark-page/'
		]);
		expect(drawn).toHaveTextContent(m.evidence_differ());
	});

	it.each([
		['lark', 'river-baths', '2020', 'not-stated'],
		['lark', 'street-lamps', '2024', 'no-source'],
		['otter', 'street-lamps', '2024', 'not-coded']
	])('%s on %s in %s is %s, and nothing else', (actor, topic, period, state) => {
		const drawn = draw(actor, topic, period, true);
		expect(chips(drawn).map((chip) => chip.classList.contains(state))).toEqual([true]);
		expect(drawn.textContent?.trim()).toBe(chips(drawn)[0]?.textContent);
	});
});
