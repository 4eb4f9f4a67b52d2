import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { namesIn } from '#lib/core/search-data.ts';
import { Texts } from '../../src/routes/(site)/[[lang=lang]]/texts.svelte.ts';
import { FileTexts } from '../../src/routes/(site)/[[lang=lang]]/open/file-texts.svelte.ts';
import { data, texts as evidence } from './explore.ts';

vi.mock('$app/state', () => import('./page.svelte.ts'));
vi.mock('$app/navigation', () => import('./page.svelte.ts'));

const PARTS = ['panel', 'findings', 'names'] as const;
const FILES = ['evidence', 'search'] as const;

const many = { ...data, actors: Array.from({ length: 201 }, () => data.actors[0]!) };
const search = namesIn(data);
const file = new FileTexts(many, { evidence, search }, 'en');

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
		['the parts and the texts are loaded', new Texts(data, 'en'), [...PARTS, ...FILES]],
		['of very many actors the parts alone', new Texts(many, 'en'), [...PARTS]],
		['so of a part of them', new Texts({ ...data, of: 900 }, 'en'), [...PARTS]],
		['of a file all, which is there already', file, [...PARTS, ...FILES]]
	])('%s', (_, texts, expected) => {
		stop = texts.loadEarly();
		expect(begun(texts)).toEqual([]);
		dispatchEvent(new Event('pointerover'));
		expect(begun(texts)).toEqual(expected.sort());
	});

	it('nothing is loaded once the page has gone', () => {
		const texts = new Texts(data, 'en');
		texts.loadEarly()();
		dispatchEvent(new Event('pointerover'));
		expect(begun(texts)).toEqual([]);
	});
});
