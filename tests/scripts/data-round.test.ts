import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Round } from '#lib/core/dataset.ts';
import { runScript } from './run-script.ts';

const { rounds } = JSON.parse(readFileSync('data/reliability.json', 'utf8')) as { rounds: Round[] };
const USAGE = 'usage: node scripts/data-round.ts --round ID [--also ACTOR]... [--data DIR]';

/** In the collection of the first round the coders looked for one actor more, of whom it has no text. */
const ALSO: Readonly<Record<string, string[]>> = { first: ['--also', 'ap'] };

describe.each(rounds)('of round $id', ({ id, coders, disagreements, ...published }) => {
	const { status, stdout } = runScript('data-round.ts', '--round', id, ...(ALSO[id] ?? []));
	const end = stdout.indexOf('}');

	test('the figures are those that are published', () => {
		const figures = stdout.slice(0, stdout.indexOf('', end)).join('\n');
		expect(JSON.parse(figures)).toEqual({ id, coders, ...published });
		expect(status).toBe(0);
	});

	test('the cells to settle are those that were settled', () => {
		const cells = disagreements.map(({ actor, topic }) => `${actor} on ${topic}`);
		const told = stdout.slice(stdout.indexOf('', end) + 1);
		expect(told[0]).toBe(`${cells.length} to settle`);
		expect(
			told
				.slice(1)
				.map((line) => line.split(':')[0])
				.sort()
		).toEqual(cells.sort());
	});
});

test.each<[string[], string[], number]>([
	[['--round', 'ninth'], ['codes/: expected two files of round ninth; found 0'], 1],
	[
		['--round', 'first', '--also', 'nobody'],
		['--also: expected an actor of actors.json; found nobody'],
		1
	],
	[[], ['no round given', USAGE], 2]
])('%j is refused', (args, stderr, status) => {
	expect(runScript('data-round.ts', ...args)).toEqual({ status, stdout: [], stderr });
});
