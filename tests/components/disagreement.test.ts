import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import Disagreement from '#lib/components/Disagreement.svelte';
import type { Code } from '#lib/core/dataset.ts';
import { m } from '#lib/paraglide/messages.js';
import { scale } from '../fixtures/large.ts';

/** What a coder gave, how it is told, and how it is drawn. */
const codes: [code: Code | null, told: string, drawn: string[]][] = [
	[{ stance: 'for', basis: 'explicit' }, `For ${m.code_explicit()}`, ['for']],
	[{ stance: 'mixed', basis: 'implied' }, `Mixed ${m.code_implied()}`, ['middle', 'implied']],
	[null, m.code_none(), []]
];

it.each(codes)('the code %j is told as "%s"', (code, told, drawn) => {
	render(Disagreement, { data: { scale }, disagreement: { codes: [{ coder: 'b', code }] } });
	const item = screen.getByRole('listitem');
	expect(item.textContent.replace(/\s+/g, ' ').trim()).toBe(
		`${m.coder_said({ coder: 'b' })} ${told}`
	);
	const classes = [...(item.querySelector('.stance')?.classList ?? [])];
	expect(classes.filter((name) => ['for', 'middle', 'implied'].includes(name))).toEqual(drawn);
});

it('each coder stands alone, and the reason after them', () => {
	const both = codes.slice(0, 2).map(([code], i) => ({ coder: 'ab'[i] ?? '', code }));
	render(Disagreement, { data: { scale }, disagreement: { codes: both, why: 'It says so.' } });
	expect(screen.getAllByRole('listitem')).toHaveLength(2);
	expect(screen.getByText(m.settled_why({ why: 'It says so.' }))).toBeVisible();
});

it('without a reason none is given', () => {
	render(Disagreement, { data: { scale }, disagreement: { codes: [] } });
	expect(document.querySelector('p')).toBeNull();
});
