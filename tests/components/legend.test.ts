import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import Legend from '#lib/components/Legend.svelte';
import { m } from '#lib/paraglide/messages.js';
import { town } from './town.ts';

/** Every word of the legend, how it is drawn, and what is said of it. */
const lines: [word: string, drawn: string[], meaning: string][] = [
	['For', ['for'], 'is for'],
	['Partly for', ['partly-for'], 'is partly for'],
	['Mixed', ['middle'], 'is both'],
	['Partly against', ['partly-against'], 'is partly against'],
	['Against', ['against'], 'is against'],
	[m.state_not_stated(), ['not-stated'], m.state_not_stated_meaning()],
	[m.state_no_source(), ['no-source'], m.state_no_source_meaning()],
	[m.state_not_coded(), ['not-coded'], m.state_not_coded_meaning()],
	[m.legend_implied(), ['implied', 'for'], m.legend_implied_meaning()],
	[m.legend_differ(), ['differ', 'for'], m.legend_differ_meaning()]
];

it('has a line for every stance, every way of stating nothing and every mark, and no more', () => {
	render(Legend, { data: town.data });
	expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(
		lines.map(([word]) => word)
	);
});

it.each(lines)('"%s" is drawn as %j and means "%s"', (word, drawn, meaning) => {
	render(Legend, { data: town.data });
	const term = screen.getByText(word, { selector: 'dt' });
	expect(term).toHaveClass('stance', ...drawn);
	expect(term.nextElementSibling).toHaveTextContent(meaning);
});

it('is a region with a name of its own', () => {
	render(Legend, { data: town.data });
	const region = screen.getByRole('region', { name: m.legend() });
	expect(region).toContainElement(screen.getByRole('heading', { name: m.legend() }));
});
