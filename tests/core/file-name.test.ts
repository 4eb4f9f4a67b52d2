import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, type FileKind } from '#lib/core/file-name.ts';

const shown = { actors: [0, 1, 2], topics: [4, 5] };

describe('the name of a file', () => {
	it.each<[FileKind, string]>([
		['svg', 'standpunkt-spectrum-2024-3-actors-2-topics-2026-11-22-0a1b2c3d.svg'],
		['2x.png', 'standpunkt-spectrum-2024-3-actors-2-topics-2026-11-22-0a1b2c3d-2x.png'],
		['3x.png', 'standpunkt-spectrum-2024-3-actors-2-topics-2026-11-22-0a1b2c3d-3x.png'],
		['csv', 'standpunkt-spectrum-2024-3-actors-2-topics-2026-11-22-0a1b2c3d.csv'],
		[
			'semicolon.csv',
			'standpunkt-spectrum-2024-3-actors-2-topics-2026-11-22-0a1b2c3d-semicolon.csv'
		],
		['json', 'standpunkt-spectrum-2024-3-actors-2-topics-2026-11-22-0a1b2c3d.json']
	])('says what is in a %s', (kind, name) => {
		const view = { chart: 'spectrum', period: '2024' } as const;
		expect(fileName(view, shown, '2026-11-22-0a1b2c3d', kind)).toBe(name);
	});

	it('is made of small letters, digits, hyphens and full stops, whatever the data says', () => {
		const text = fc.string({ unit: fc.constantFrom(...'aZ09-_./\\:æ\0 \n😀') });
		fc.assert(
			fc.property(text, text, (period, version) => {
				expect(fileName({ chart: 'grid', period }, shown, version, 'csv')).toMatch(
					/^standpunkt-grid-[a-z0-9-]+\.csv$/
				);
			})
		);
	});
});
