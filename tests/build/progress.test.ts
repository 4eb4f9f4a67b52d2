import { expect, test } from 'vitest';
import { countPages, isCounted } from '#lib/server/progress.ts';
import { files } from './site.ts';

test('a build reckons with as many pages and images as there are', () => {
	const made = [...files].filter((file) => /(^|\/)index\.html$|^card\/.*\.png$/.test(file));
	expect(countPages()).toBe(made.length);
});

test.each<[route: string | null, counts: boolean]>([
	['/(site)/[[lang=lang]]', true],
	['/(site)/[[lang=lang]]/topic/[topic]', true],
	['/[[lang=lang]]/embed/pair/[a]/[b]', true],
	['/card/[kind]/[id].[language].png', true],
	['/card/[kind]/[id].[language].json', false],
	['/(site)/[[lang=lang]]/changes/feed.xml', false],
	['/data/matrix.json', false],
	[null, false]
])('of %s is counted: %s', (route, counts) => {
	expect(isCounted(route)).toBe(counts);
});
