import { tick } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mayHaveOwn } from '#lib/components/kept.ts';
import { Own } from '#lib/components/own.svelte.ts';
import { ownKey } from '#lib/components/route.ts';
import { NO_ANSWERS } from '#lib/core/match/answers.ts';
import { drawAnswers } from '../fixtures/answers.ts';
import { drawMatrix } from '../fixtures/generators.ts';

const { data } = drawMatrix({ ada: '2 1 0' });
const kept = () => localStorage.getItem(ownKey());

afterEach(() => {
	vi.restoreAllMocks();
	localStorage.clear();
	delete document.documentElement.dataset.own;
});

/** The reader's answers in a page that has just come. */
function arrive() {
	const own = new Own();
	own.read(data);
	return own;
}

/** What another tab does, as this one is told of it. */
const tell = (newValue: string | null, key: string | null = ownKey()) =>
	window.dispatchEvent(new StorageEvent('storage', { key, newValue }));

describe('answers are kept on the device', () => {
	it('only once the reader asks, and then as they change', async () => {
		const own = arrive();
		own.change(drawAnswers('2 - -'), data);
		expect(localStorage.length).toBe(0);
		await own.remember(true, data);
		expect(kept()).toBe('1.a~for');
		own.change(drawAnswers('2 1x s'), data);
		expect(kept()).toBe('1.a~for.b~partly-for~2.c');
		await own.remember(false, data);
		expect(localStorage.length).toBe(0);
		expect(own.answers).toEqual(drawAnswers('2 1x s'));
	});

	it('and are read by the next page, which is told what is not here any longer', () => {
		localStorage.setItem(ownKey(), '1.a~for.gone~for');
		const own = arrive();
		expect(own.answers).toEqual(drawAnswers('2 - -'));
		expect(own.remembered).toBe(true);
		expect(own.lost).toEqual({ topics: ['gone'], stances: [], unreadable: 0 });
	});

	it.each(['setItem', 'getItem', 'removeItem'] as const)(
		'where %s is denied nothing breaks',
		async (name) => {
			vi.spyOn(Storage.prototype, name).mockImplementation(() => {
				throw new DOMException('denied', 'SecurityError');
			});
			const own = arrive();
			own.change(drawAnswers('2 - -'), data);
			await own.remember(true, data);
			expect(own.refused).toBe(name === 'setItem');
			expect(own.remembered).toBe(name !== 'setItem');
			own.clear();
			expect(own.answers).toEqual(NO_ANSWERS);
		}
	);

	it('until one call deletes them, here and there', async () => {
		const own = arrive();
		own.change(drawAnswers('2 - -'), data);
		await own.remember(true, data);
		own.asColumn = true;
		own.clear();
		expect(localStorage.length).toBe(0);
		expect([own.answers, own.remembered, own.asColumn]).toEqual([NO_ANSWERS, false, false]);
	});
});

describe('another tab', () => {
	it.each<[string, string | null, ReturnType<typeof drawAnswers>, boolean]>([
		['changes them', '1.b~for', drawAnswers('- 2 -'), true],
		['deletes them', '', NO_ANSWERS, false],
		['keeps them no longer', null, drawAnswers('2 - -'), false]
	])('%s: this one follows', async (_, told, answers, remembered) => {
		const own = arrive();
		own.change(drawAnswers('2 - -'), data);
		await own.remember(true, data);
		tell(told);
		expect(own.answers).toEqual(answers);
		expect(own.remembered).toBe(remembered);
	});

	it('does not change answers that were given here and are not kept', () => {
		const own = arrive();
		own.change(drawAnswers('2 - -'), data);
		tell('1.b~for');
		expect(own.answers).toEqual(drawAnswers('2 - -'));
	});

	it('may store what is not answers', () => {
		const own = arrive();
		tell('dark', 'theme');
		expect(own.answers).toEqual(NO_ANSWERS);
	});
});

describe('the answers of a link', () => {
	it('are shown before the reader’s own, and are gone when discarded', async () => {
		const own = arrive();
		own.change(drawAnswers('2 - -'), data);
		await own.remember(true, data);
		expect(own.show('#me=1.b~against', data)).toBe(true);
		expect([own.answers, own.isLinked]).toEqual([drawAnswers('- -2 -'), true]);
		own.change(drawAnswers('- -2 1'), data);
		expect(kept()).toBe('1.a~for');
		own.discardLinked();
		expect([own.answers, own.isLinked]).toEqual([drawAnswers('2 - -'), false]);
	});

	it('are the reader’s once kept', () => {
		const own = arrive();
		own.show('#me=1.b~against', data);
		own.keepLinked(data);
		expect([own.answers, own.isLinked, own.hasOwn]).toEqual([drawAnswers('- -2 -'), false, true]);
		expect(localStorage.length).toBe(0);
	});

	it('come back from the fragment that was made of them, escaped or not', () => {
		const own = arrive();
		own.change(drawAnswers('2x s -2'), data);
		const fragment = own.fragment(data);
		for (const given of [fragment, fragment.replaceAll('~', '%7E')]) {
			const other = new Own();
			expect(other.show(given, data)).toBe(true);
			expect(other.answers).toEqual(drawAnswers('2x s -2'));
		}
	});

	it.each([
		['', false],
		['#har', false],
		['#me=', true],
		['#me=%', true],
		['#me=2.a~for', true]
	])('of %j nothing is shown; it is taken as one: %s', (fragment, isOne) => {
		const own = arrive();
		expect(own.show(fragment, data)).toBe(isOne);
		expect(own.isLinked).toBe(false);
	});
});

describe('a page knows whether there may be answers', () => {
	it.each<[string, () => void, boolean]>([
		['none', () => {}, false],
		['kept ones', () => localStorage.setItem(ownKey(), '1.a~for'), true],
		['ones in memory', () => void arrive(), true]
	])('%s', async (_, make, expected) => {
		make();
		await tick();
		expect(mayHaveOwn()).toBe(expected);
	});
});
