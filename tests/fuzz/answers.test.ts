// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Own } from '#lib/components/own.svelte.ts';
import { formatAnswers, parseAnswers } from '#lib/core/match/answers.ts';
import { MEASURES } from '#lib/core/match/measure.ts';
import { resultOf } from '#lib/core/match/result.ts';
import { answersTo } from '../fixtures/answers.ts';
import { smallMatrix } from '../fixtures/generators.ts';
import { editText, edits, hostile } from './hostile.ts';
import { fuzz } from './runs.ts';

const matrix = smallMatrix();
const { data } = matrix;
const words = [...data.topics, ...data.scale].map(({ id }) => id);
const piece = fc.oneof(fc.constantFrom(...words, '1', '2', '.', '~', '~2', '%7E', '%2E'), hostile);
const texts = fc.oneof(
	fc.array(piece, { maxLength: 12 }).map((pieces) => `1.${pieces.join('')}`),
	fc
		.tuple(answersTo(data), edits(piece))
		.map(([answers, changes]) => editText(formatAnswers(answers, data), changes)),
	hostile,
	fc.tuple(piece, fc.nat(3000)).map(([word, times]) => `1.${`${word}.`.repeat(times)}`)
);

describe('answers from any text', () => {
	test('are answers to topics that there are, written one way', () => {
		fuzz(texts, (text) => {
			const { answers } = parseAnswers(text, data);
			const isRight = [...answers.given].every(
				([topic, { stance }]) =>
					data.topics.some(({ id }) => id === topic) &&
					data.scale.some(({ id }) => id === stance) &&
					!answers.skipped.has(topic)
			);
			expect(isRight).toBe(true);
			const again = parseAnswers(formatAnswers(answers, data), data);
			expect(again).toEqual({ answers, lost: { topics: [], stances: [], unreadable: 0 } });
		});
	});

	test('have a result by each measure, with no figure that is none', () => {
		fuzz(texts, (text) => {
			const { answers } = parseAnswers(text, data);
			for (const measure of MEASURES) {
				const { ranked, tooLittle, nothing } = resultOf(matrix, '2024', answers, measure);
				expect(ranked.length + tooLittle.length + nothing.length).toBe(data.actors.length);
				const figures = ranked.map(({ agreement }) => agreement.value ?? NaN);
				expect(figures.every((figure) => figure >= 0 && figure <= 1)).toBe(true);
			}
		});
	});
});

describe('the fragment of an address', () => {
	const own = new Own();
	beforeEach(() => void vi.restoreAllMocks());

	test('is shown or left alone, and never kept unasked', () => {
		const keep = vi.spyOn(Storage.prototype, 'setItem');
		const fragments = fc.oneof(
			texts.map((text) => `#me=${text}`),
			hostile.map((text) => `#${text}`)
		);
		fuzz(fragments, (fragment) => {
			const { hash } = new URL(`https://example.org/match/${fragment}`);
			expect(own.show(hash, data)).toBe(hash.startsWith('#me='));
			if (own.isLinked) expect(own.answers.given.size).toBeGreaterThan(0);
			own.discardLinked();
		});
		expect(keep).not.toHaveBeenCalled();
	});
});
