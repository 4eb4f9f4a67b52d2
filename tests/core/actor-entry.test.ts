import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorEntry, coverageOf, type ActorPeriod } from '#lib/core/actor-entry.ts';
import { basisOf } from '#lib/core/basis.ts';
import { toEvidenceData } from '#lib/core/evidence-data.ts';
import type { Matrix } from '#lib/core/matrix.ts';
import { matrices, smallDataset, smallMatrix } from '../fixtures/generators.ts';
import { textsOf } from '../fixtures/texts.ts';

const matrix = smallMatrix();
const texts = toEvidenceData(smallDataset(), 'en', 'v1');

function actorOf({ data }: Matrix, id: string) {
	const actor = data.actors.find((one) => one.id === id);
	if (!actor) throw new Error(`no actor ${id}`);
	return actor;
}

const entry = (id: string) => actorEntry(matrix, actorOf(matrix, id), texts);

/** A period in words: `2020 2/3 | core | further | state: topics`. */
const sketch = ({ period, stated, of, core, further, silent }: ActorPeriod) =>
	[
		`${period.id} ${stated}/${of}`,
		core.map(({ topic }) => topic.id).join(' '),
		further.map(({ topic }) => topic.id).join(' '),
		silent
			.map(({ state, topics }) => `${state}: ${topics.map(({ id }) => id).join(' ')}`)
			.join('; ')
	].join(' | ');

const ALL = 'street-lamps night-ferry river-baths';

describe('actorEntry', () => {
	test.each([
		[
			'lark',
			[
				`2024 0/3 |  |  | no-source: ${ALL}`,
				'2020 2/3 | street-lamps night-ferry |  | not-stated: river-baths'
			]
		],
		[
			'otter',
			[
				`2024 0/3 |  |  | not-coded: ${ALL}`,
				'2020 2/3 | street-lamps night-ferry |  | not-stated: river-baths'
			]
		],
		['beacon', ['2024 1/3 | street-lamps |  | not-stated: night-ferry river-baths']]
	])('%s: what it says and does not say, the newest period first', (actor, expected) => {
		expect(entry(actor).map(sketch)).toEqual(expected);
	});

	test('what is said on a topic that is no core topic stands apart', () => {
		const further = smallMatrix({ 'site.json: core': ['night-ferry'] });
		const [, before] = actorEntry(further, actorOf(further, 'lark'), texts);
		expect(before && sketch(before)).toBe(
			'2020 2/3 | night-ferry | street-lamps | not-stated: river-baths'
		);
	});

	test('each position comes with its words, the strongest source first', () => {
		const said = entry('lark')[1]?.core[0];
		expect(said).toMatchObject({ state: 'stated', differ: true });
		expect(
			said?.readings.map(({ source, step, quote, locator, summary }) => [
				source.id,
				step.id,
				quote,
				locator.paragraph ?? locator.page,
				summary
			])
		).toEqual([
			['lark-programme', 'for-conditional', undefined, 3, 'lark on street-lamps'],
			['lark-page', 'for', 'We want lamps in every street.', 1, 'lark on street-lamps']
		]);
	});

	test('how a position was coded is left to its evidence', () => {
		expect(JSON.stringify(entry('lark'))).not.toContain('Two sides are named.');
	});
});

describe('basisOf', () => {
	test.each<[string, string, string[], string | undefined]>([
		['lark', '2020', ['lark-page', 'lark-programme'], undefined],
		['lark', '2024', [], 'no-source: Nothing was found.'],
		['otter', '2024', [], 'not-coded: Nobody has read it yet.'],
		['beacon', '2024', ['beacon-reply'], undefined]
	])('%s in %s rests on %j', (actor, period, sources, gap) => {
		const basis = basisOf(matrix.data, actor, period);
		expect(basis.sources.map(({ id }) => id)).toEqual(sources);
		expect(basis.gap && `${basis.gap.state}: ${basis.gap.why}`).toBe(gap);
	});
});

describe('for every matrix', () => {
	test('each topic stands once in what an actor says or in what it does not say', () => {
		fc.assert(
			fc.property(matrices, (any) => {
				for (const actor of any.data.actors) {
					const [now] = actorEntry(any, actor, textsOf(any));
					const said = [...(now?.core ?? []), ...(now?.further ?? [])].map(({ topic }) => topic);
					const all = [...said, ...(now?.silent ?? []).flatMap(({ topics }) => topics)];
					expect(all).toHaveLength(any.data.topics.length);
					expect(new Set(all)).toEqual(new Set(any.data.topics));
					expect(said).toHaveLength(coverageOf(any, actor)[0]?.stated ?? -1);
				}
			})
		);
	});
});
