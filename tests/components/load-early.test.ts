import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Texts } from '../../src/routes/(site)/[[lang=lang]]/texts.svelte.ts';
import { data } from './explore.ts';

vi.mock('$app/state', () => import('./page.svelte.ts'));
vi.mock('$app/navigation', () => import('./page.svelte.ts'));

const PARTS = ['panel', 'findings', 'names'] as const;
const FILES = ['evidence', 'search'] as const;

/** What of it is loaded, or on its way. */
const begun = (texts: Texts) =>
	[...PARTS, ...FILES].filter((part) => texts[part].state !== 'idle').sort();

describe('at the first sign of a reader', () => {
	let stop: (() => void) | undefined;
	beforeEach(() => {
		vi.stubGlobal('requestIdleCallback', (work: () => void) => work());
		vi.stubGlobal('fetch', () => new Promise(() => {}));
	});
	afterEach(() => {
		stop?.();
		vi.unstubAllGlobals();
	});

	it.each([
		['the parts and the texts are loaded', true, [...PARTS, ...FILES]],
		['of very many positions the parts alone', false, [...PARTS]]
	])('%s', (_, whole, expected) => {
		const texts = new Texts(data, 'en');
		stop = texts.loadEarly(whole);
		expect(begun(texts)).toEqual([]);
		dispatchEvent(new Event('pointerover'));
		expect(begun(texts)).toEqual(expected.sort());
	});

	it('nothing is loaded once the page has gone', () => {
		const texts = new Texts(data, 'en');
		texts.loadEarly(true)();
		dispatchEvent(new Event('pointerover'));
		expect(begun(texts)).toEqual([]);
	});
});
