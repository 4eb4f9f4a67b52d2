import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { drawHouse } from '../../scripts/architecture-drawing.ts';
import { readHouse } from '../../scripts/architecture-rooms.ts';
import { importsOf, readSources } from '../../scripts/imports.ts';

test('what a file imports is read: types, components, and what is loaded later', () => {
	const script = (lang: string) =>
		`<script ${lang}>import type { A } from '#lib/core/a.ts'; import B from './B.svelte';</script>
		<p>import nothing from 'nowhere'</p>
		<script module>const later = () => import('../c.ts'); export { d } from 'd3-array';</script>`;
	const expected = ['lib/core/a.ts', 'lib/x/B.svelte', 'lib/c.ts', 'd3-array'];
	expect(importsOf('lib/x/X.svelte', script('lang="ts"'))).toEqual(expected);
});

describe('readHouse', () => {
	it('counts the imports from room to room, and no others', () => {
		const { directions } = readHouse(
			new Map([
				['lib/core/a.ts', "import './b.ts'; import 'd3';"],
				['lib/words/a.ts', "import '#lib/core/a.ts'; import '#lib/core/b.ts';"],
				[
					'lib/words/b.ts',
					"import type { A } from '../core/a.ts'; import '../paraglide/messages.js';"
				],
				['hooks.server.ts', "import '#lib/words/a.ts';"],
				['lib/styles/base.css', "@import '#lib/core/a.ts'"]
			])
		);
		expect(directions).toEqual([
			{ from: 'words', to: 'messages', imports: 1 },
			{ from: 'words', to: 'core', imports: 3 },
			{ from: 'routes', to: 'words', imports: 1 }
		]);
	});

	it('counts files and lines', () => {
		const { rooms } = readHouse(
			new Map([
				['lib/core/a.ts', 'one\ntwo\n'],
				['lib/core/b/c.ts', 'one\n'],
				['i18n/project.inlang/settings.json', '{}\n']
			])
		);
		expect(rooms.filter(({ files }) => files > 0)).toMatchObject([
			{ id: 'core', files: 2, lines: 3 }
		]);
	});

	it('refuses a room that has no place', () => {
		expect(() => readHouse(new Map([['lib/attic/a.ts', '']]))).toThrow(
			'lib/attic/a.ts: attic has no place in PLACES'
		);
	});
});

describe('docs/architecture.svg', () => {
	const drawn = readFileSync('docs/architecture.svg', 'utf8');
	const fresh = drawHouse(readHouse(readSources()));
	/** Its figures stand in its texts alone; what they are left out of is the structure. */
	const FIGURE = /(?<=>|, )\d[\d,]*(?=<| files| lines)/g;
	const figures = (svg: string) =>
		Array.from(svg.matchAll(FIGURE), ([text]) => Number(text.replace(',', '')));

	it('has the rooms and the directions that the imports have (npm run docs draws it anew)', () => {
		expect(drawn.replaceAll(FIGURE, '#')).toBe(fresh.replaceAll(FIGURE, '#'));
	});

	it('has figures that are at most a quarter off (npm run docs counts anew)', () => {
		const now = figures(fresh);
		expect(now.length).toBeGreaterThan(30);
		const off = figures(drawn).filter((figure, i) => {
			const is = now[i] ?? 0;
			return Math.abs(figure - is) > Math.max(5, is / 4);
		});
		expect(off).toEqual([]);
	});
});
