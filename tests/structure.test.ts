import { describe, expect, test } from 'vitest';
import { loadDataset } from '#lib/server/dataset.ts';
import { importsOf, isCode, readSources } from '../scripts/imports.ts';

const files = readSources();
const code = [...files].filter(([file]) => isCode(file));
const imports = new Map(code.map(([file, text]) => [file, importsOf(file, text)]));

test('what the files import is read', () => {
	expect(imports.get('lib/core/grid.ts')).toContain('lib/core/matrix.ts');
});

const CORE = /^lib\/core\//;
const WORDS = /^lib\/words\//;
const CHARTS = /^lib\/charts\//;
const COMPONENTS = /^lib\/components\//;
const EMBED = /^lib\/embed\//;
const SERVER = /^lib\/server\//;
const STYLES = /^lib\/styles\//;
const MESSAGES = /^lib\/paraglide\//;
const ROUTES = /^routes\//;
const TABLES = /^virtual:messages$/;
const D3 = /^d3($|-(?!selection|transition))/;
const SVELTE = /^svelte($|\/)/;
const APP = /^\$app\//;
const WORKER = /^service-worker\//;
const IN_WORKER = /^\$service-worker$/;
const KIT = /^@sveltejs\/kit$/;
const NODE = /^node:/;
const RESVG = /^@resvg\/resvg-js$/;

/** The rooms, and what each may import. The first that a file stands in is its own. */
const rooms: [room: string, where: RegExp, allowed: RegExp[]][] = [
	['core', CORE, [CORE, /^valibot$/, /^fuse\.js($|\/)/, D3]],
	['layouts of charts', /^lib\/charts\/.*\/layout\.ts$/, [CORE, D3, CHARTS]],
	['charts', CHARTS, [CORE, WORDS, COMPONENTS, CHARTS, MESSAGES, SVELTE, APP, D3]],
	['words', WORDS, [CORE, WORDS, MESSAGES]],
	['components', COMPONENTS, [CORE, WORDS, COMPONENTS, CHARTS, MESSAGES, STYLES, SVELTE, APP]],
	['embed', EMBED, [CORE, WORDS, COMPONENTS, CHARTS, EMBED, MESSAGES, SVELTE, APP]],
	['server', SERVER, [CORE, SERVER, NODE, RESVG]],
	['service worker', WORKER, [CORE, WORKER, IN_WORKER]],
	['routes', ROUTES, [/^lib\//, ROUTES, KIT, SVELTE, APP, TABLES]],
	['the rest', /^/, [/^lib\//, KIT, APP, TABLES]]
];

describe('directions', () => {
	test.each(rooms)('%s imports only what it may', (room, _, allowed) => {
		const wrong = [...imports]
			.filter(([file]) => rooms.find(([, where]) => where.test(file))?.[0] === room)
			.flatMap(([file, targets]) => targets.map((target) => [file, target] as const))
			.filter(([, target]) => !allowed.some((pattern) => pattern.test(target)))
			.map(([file, target]) => `${file} imports ${target}`);
		expect(wrong).toEqual([]);
	});

	test('whatever a layout of a chart is made of is as pure as the layout', () => {
		const pure = [...imports.keys()].filter((file) => /^lib\/charts\/.*\/layout\.ts$/.test(file));
		// grows while it is walked: a file that a layout imports is looked at in its turn
		for (const file of pure)
			for (const target of imports.get(file) ?? [])
				if (CHARTS.test(target) && !pure.includes(target)) pure.push(target);
		const wrong = pure.flatMap((file) =>
			(imports.get(file) ?? [])
				.filter(
					(target) =>
						target.endsWith('.svelte') || ![CORE, D3, CHARTS].some((it) => it.test(target))
				)
				.map((target) => `${file} imports ${target}`)
		);
		expect(wrong).toEqual([]);
	});

	test('every import of a file of the house leads to one', () => {
		const lost = [...imports].flatMap(([file, targets]) =>
			targets
				.filter((target) => /^(lib|routes|params)\//.test(target) && !MESSAGES.test(target))
				.filter((target) => !files.has(target) && !target.endsWith('/$types'))
				.map((target) => `${file} imports ${target}`)
		);
		expect(lost).toEqual([]);
	});

	test('nothing but routes imports routes', () => {
		const wrong = [...imports].filter(
			([file, targets]) => !ROUTES.test(file) && targets.some((target) => ROUTES.test(target))
		);
		expect(wrong).toEqual([]);
	});

	test('no file imports itself, by whatever way round', () => {
		expect(findCycles(imports)).toEqual([]);
	});
});

/** Each way from a file back to itself that a walk through the imports meets. */
function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
	const done = new Set<string>();
	const cycles: string[] = [];
	const walk = (file: string, way: readonly string[]) => {
		const start = way.indexOf(file);
		if (start >= 0) cycles.push([...way.slice(start), file].join(' -> '));
		if (start >= 0 || done.has(file)) return;
		for (const target of graph.get(file) ?? []) walk(target, [...way, file]);
		done.add(file);
	};
	for (const file of graph.keys()) walk(file, []);
	return cycles;
}

describe('findCycles', () => {
	test.each<[string, Record<string, string[]>, string[]]>([
		['a tree', { a: ['b', 'c'], b: ['c'], c: [] }, []],
		['a file that imports itself', { a: ['a'] }, ['a -> a']],
		['two files', { a: ['b'], b: ['a'] }, ['a -> b -> a']],
		[
			'a way that leads into a cycle',
			{ a: ['b'], b: ['c'], c: ['d'], d: ['b'] },
			['b -> c -> d -> b']
		]
	])('of %s', (_, graph, expected) => {
		expect(findCycles(new Map(Object.entries(graph)))).toEqual(expected);
	});
});

describe('sizes', () => {
	test('no file of code is over 250 lines', () => {
		const long = code
			.map(([file, text]) => [file, text.trimEnd().split('\n').length] as const)
			.filter(([, lines]) => lines > 250);
		expect(long).toEqual([]);
	});
});

describe('what belongs to the data', () => {
	const { site, actors, topics } = loadDataset('data');
	// a government's mandate is both an actor of this data and a kind of source in any
	const own = actors.filter(({ id }) => id !== 'mandate');
	const texts = (list: readonly Readonly<Record<string, string>>[]) => list.flatMap(Object.values);

	/** As they stand: in small letters some are words of their own, left and right among them. */
	const names = texts(own.map(({ name }) => name));
	/** Those of one or two letters are left out: as words they stand for much else (V, H, R, Sp, Ap). */
	const shorts = texts(own.map(({ short }) => short)).filter((short) => short.length > 2);
	const titles = texts(topics.map(({ title }) => title));
	const country = ['Norge', 'Norway', 'Norwegian', 'norsk', 'norske'];
	const subject = [site.id, ...texts([site.title, site.question, site.description])];
	const ids = [...own, ...topics].map(({ id }) => id).filter((id) => id.length > 2);

	const word = (text: string) => `(?<![\\p{L}\\p{N}])${RegExp.escape(text)}(?![\\p{L}\\p{N}])`;

	test.each<[string, string[], RegExp[]]>([
		['the name of an actor', names, names.map((name) => new RegExp(word(name), 'u'))],
		['the short name of an actor', shorts, shorts.map((short) => new RegExp(word(short), 'u'))],
		['the title of a topic', titles, titles.map((title) => new RegExp(word(title), 'iu'))],
		['the country', country, country.map((name) => new RegExp(word(name), 'iu'))],
		['the subject', subject, subject.map((text) => new RegExp(word(text), 'iu'))],
		['an id as a literal', ids, ids.map((id) => new RegExp(`(['"\`])${RegExp.escape(id)}\\1`))]
	])('no file of the house holds %s', (_, words, patterns) => {
		expect(words.length).toBeGreaterThan(2);
		const found = [...files].flatMap(([file, text]) =>
			words.filter((_, i) => patterns[i]?.test(text)).map((held) => `${file}: ${held}`)
		);
		expect(found).toEqual([]);
	});
});
