import { describe, expect, it } from 'vitest';
import { nearPath } from '#lib/core/near.ts';

const things = [
	{ id: 'housing', title: 'Bolig' },
	{ id: 'user-rooms', title: 'Brukerrom' },
	{ id: 'early-help', title: 'Tidlig hjelp til barn og unge' },
	{ id: 'offers', title: 'Likeverdig tilbud på øya' }
];

describe('what a mistyped address may have meant', () => {
	it.each([
		['an id with a slip', '/en/topic/houzing/', 'housing'],
		['a title instead of the id', '/topic/brukerrom/', 'user-rooms'],
		['a title without its letters', '/topic/tilbud-pa-oya', 'offers'],
		['nothing like it', '/wp-login.php', ''],
		['no last part at all', '/', '']
	])('%s', (_, path, first) => {
		expect(nearPath(path, things)[0]?.id ?? '').toBe(first);
	});
});
