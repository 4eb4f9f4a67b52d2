import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Matrix } from '#lib/core/matrix.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { KEYS, formatView } from '#lib/core/view/format-view.ts';
import { parseView } from '#lib/core/view/parse-view.ts';
import {
	CHARTS,
	NARROW,
	QUERY_LIMIT,
	ROWS,
	defaultView,
	limitQuery,
	stancesOf,
	type View
} from '#lib/core/view/view.ts';
import { addresses, smallMatrix } from '../../fixtures/generators.ts';

const matrix = smallMatrix();
const { data } = matrix;
const topics = ['street-lamps', 'night-ferry', 'river-baths'];
const [lamps, ferry, baths] = topics as [string, string, string];

/** A query, what it changes of the default view, and what is told as dropped: key and token. */
type Row = [query: string, change: Partial<View>, ...dropped: [string, string][]];

const rows: Record<string, Row[]> = {
	'a query': [
		['', {}],
		['?', {}],
		['&', {}],
		['=', {}],
		['?period=2020', { period: '2020' }],
		['period=2020', { period: '2020' }],
		['p=otter&period=2020', { period: '2020', actors: ['otter'] }]
	],
	period: [
		['period=2020', { period: '2020' }],
		['period=2024', {}],
		['period=2019', {}, ['period', '2019']],
		['period=2020.2024', {}, ['period', '2020.2024']],
		['period=', {}]
	],
	'p, the actors': [
		['p=otter', { actors: ['otter'] }],
		['p=otter.lark', { actors: ['otter', 'lark'] }],
		['p=beacon', { actors: ['beacon'] }],
		['p=lark.otter', {}],
		['p=lark.lark.otter.lark', {}],
		['p=', { actors: [] }],
		['p=.', { actors: [] }],
		['p=.lark..otter.', {}],
		['p=heron', { actors: [] }, ['p', 'heron']],
		['p=heron.otter.wren', { actors: ['otter'] }, ['p', 'heron'], ['p', 'wren']],
		['p=lark,otter', { actors: [] }, ['p', 'lark,otter']],
		['p=lark%2Eotter', {}],
		['p=LARK', { actors: [] }, ['p', 'LARK']],
		['p=+lark', { actors: [] }, ['p', ' lark']],
		['p=__proto__.constructor', { actors: [] }, ['p', '__proto__'], ['p', 'constructor']],
		['p=0', { actors: [] }, ['p', '0']]
	],
	't, the topics': [
		[`t=${baths}`, { topics: [baths] }],
		[`t=${baths}.${lamps}`, { topics: [lamps, baths] }],
		[`t=${lamps}.${lamps}`, { topics: [lamps] }],
		['t=core', {}],
		['t=all', { topics }],
		[`t=core.${baths}`, { topics }],
		[`t=${baths}.core`, { topics }],
		[`t=-${ferry}`, { topics: [lamps, baths] }],
		[`t=-${ferry}.-${lamps}`, { topics: [baths] }],
		[`t=-${ferry}.-${lamps}.-${baths}`, { topics: [] }],
		[`t=core.-${ferry}`, { topics: [lamps] }],
		[`t=all.-${ferry}`, { topics: [lamps, baths] }],
		[`t=${lamps}.-${lamps}`, { topics: [] }],
		[`t=-${lamps}.${lamps}`, { topics }],
		[`t=-${lamps}.core`, { topics }],
		['t=', { topics: [] }],
		['t=.', { topics: [] }],
		['t=bridges', { topics: [] }, ['t', 'bridges']],
		[`t=bridges.${baths}`, { topics: [baths] }, ['t', 'bridges']],
		['t=-bridges', { topics }, ['t', '-bridges']],
		['t=-', { topics }, ['t', '-']],
		['t=--street-lamps', { topics }, ['t', '--street-lamps']],
		['t=-core', { topics }, ['t', '-core']],
		['t=CORE', { topics: [] }, ['t', 'CORE']],
		['t=0.1', { topics: [] }, ['t', '0'], ['t', '1']]
	],
	's, the stances': [
		['s=for', { stances: ['for'] }],
		['s=against.for', { stances: ['for', 'against'] }],
		['s=not-stated.mixed', { stances: ['mixed', 'not-stated'] }],
		['s=no-source.not-coded', { stances: ['no-source', 'not-coded'] }],
		[`s=${stancesOf(data).join('.')}`, {}],
		['s=', { stances: [] }],
		['s=maybe', { stances: [] }, ['s', 'maybe']],
		['s=maybe.for.2', { stances: ['for'] }, ['s', 'maybe'], ['s', '2']],
		['s=For', { stances: [] }, ['s', 'For']]
	],
	'q, the search': [
		['q=lamps', { query: 'lamps' }],
		['q=two+words', { query: 'two words' }],
		['q=two%20words', { query: 'two words' }],
		['q=a.b', { query: 'a.b' }],
		['q=%C3%B8', { query: 'ø' }],
		['q=+lamps+', { query: 'lamps' }],
		['q=', { query: '' }],
		['q=%20', { query: '' }],
		['q=<script>', { query: '<script>' }],
		['q=a=b', { query: 'a=b' }],
		[`q=${'a'.repeat(QUERY_LIMIT)}`, { query: 'a'.repeat(QUERY_LIMIT) }],
		[`q=${'a'.repeat(QUERY_LIMIT)}bc`, { query: 'a'.repeat(QUERY_LIMIT) }, ['q', 'bc']]
	],
	'v, the chart': [
		['v=grid', {}],
		['v=pie', {}, ['v', 'pie']],
		['v=Grid', {}, ['v', 'Grid']],
		['v=', {}]
	],
	'by, the rows': [
		['by=party', { rows: 'party' }],
		['by=topic', {}],
		['by=actor', {}, ['by', 'actor']],
		['by=', {}]
	],
	sort: [
		['sort=order', {}],
		['sort=name', { sort: { by: 'name' } }],
		['sort=coverage', { sort: { by: 'coverage' } }],
		['sort=agree.otter', { sort: { by: 'agree', actor: 'otter' } }],
		['sort=agree.beacon', { sort: { by: 'agree', actor: 'beacon' } }],
		['sort=agree.heron', {}, ['sort', 'agree.heron']],
		['sort=agree.', {}, ['sort', 'agree.']],
		['sort=agree', {}, ['sort', 'agree']],
		['sort=lark', {}, ['sort', 'lark']],
		['sort=agree.lark.otter', {}, ['sort', 'agree.lark.otter']],
		['sort=', {}]
	],
	diff: [
		['diff=1', { differing: true }],
		['diff=0', {}],
		['diff=true', {}, ['diff', 'true']],
		['diff=', {}]
	],
	narrow: [
		['narrow=grid', { narrow: 'grid' }],
		['narrow=cards', {}],
		['narrow=list', {}, ['narrow', 'list']],
		['narrow=', {}]
	],
	cell: [
		[`cell=lark.${lamps}`, { cell: { actor: 'lark', topic: lamps } }],
		[`cell=beacon.${baths}`, { cell: { actor: 'beacon', topic: baths } }],
		[`cell=${lamps}.lark`, {}, ['cell', `${lamps}.lark`]],
		['cell=lark', {}, ['cell', 'lark']],
		['cell=lark.', {}, ['cell', 'lark.']],
		[`cell=.${lamps}`, {}, ['cell', `.${lamps}`]],
		[`cell=lark.${lamps}.2020`, {}, ['cell', `lark.${lamps}.2020`]],
		['cell=heron.bridges', {}, ['cell', 'heron.bridges']],
		['cell=', {}],
		['cell=.', {}, ['cell', '.']]
	],
	'as, the version': [
		['as=v1', { version: 'v1' }],
		['as=v0', {}, ['as', 'v0']],
		['as=', {}]
	],
	'keys that are not the view’s': [
		['utm_source=mail&utm_medium=p', {}],
		['fbclid=abc&initialWidth=320&childId=x&parentUrl=y', {}],
		['P=otter&Period=2020&T=all', {}],
		['+p=otter&p+=otter&%70%70=otter', {}],
		['__proto__=x&toString=y&constructor=z', {}],
		['p[]=otter', {}],
		['utm_source=mail&p=otter&fbclid=x', { actors: ['otter'] }]
	],
	'keys that are repeated': [
		['p=otter&p=lark', { actors: ['otter'] }, ['p', 'lark']],
		['p=&p=lark', { actors: [] }, ['p', 'lark']],
		['diff=1&diff=1&diff=0', { differing: true }, ['diff', '1'], ['diff', '0']],
		['p=otter&p=', { actors: ['otter'] }]
	],
	rubbish: [
		['p=%E0%A4%A', { actors: [] }, ['p', '\ufffd%A']],
		['p=%&t=%zz', { actors: [], topics: [] }, ['p', '%'], ['t', '%zz']],
		['q=%ff', { query: '\ufffd' }],
		['q=\ud800', { query: '\ufffd' }],
		['p=\udc00lark', { actors: [] }, ['p', '\ufffdlark']],
		['q=%00', { query: '\0' }],
		['%70=otter', { actors: ['otter'] }],
		['p=otter#me=1', { actors: [] }, ['p', 'otter#me=1']],
		['p=otter?t=all', { actors: [] }, ['p', 'otter?t=all']],
		['??p=otter', {}],
		['p=otter;t=all', { actors: [] }, ['p', 'otter;t=all']]
	],
	'a mangled link': [
		[`p=${'x'.repeat(41)}`, { actors: [] }, ['p', 'x'.repeat(40)]],
		[`p=a${'🧡'.repeat(41)}`, { actors: [] }, ['p', `a${'🧡'.repeat(39)}`]],
		[
			`p=otter.${'x.'.repeat(30)}`,
			{ actors: ['otter'] },
			...Array.from({ length: 20 }, (): [string, string] => ['p', 'x'])
		]
	]
};

describe.each(Object.entries(rows))('%s', (_, table) => {
	test.each(table)('%s', (query, change, ...dropped) => {
		const parsed = parseView(query, matrix);
		expect(parsed.view).toEqual({ ...defaultView(data), ...change });
		expect(parsed.dropped.map(({ key, token }) => [key, token])).toEqual(dropped);
		expect(parseView(new URLSearchParams(query), matrix)).toEqual(parsed);
	});
});

test('what is dropped is told in the order of the keys, whatever their order in the address', () => {
	const { dropped } = parseView('cell=x&t=y&p=z', matrix);
	expect(dropped.map(({ key }) => key)).toEqual(['p', 't', 'cell']);
});

/** Whether a view holds nothing but what there is, each once, in the order it says. */
function isValid(view: View, data: MatrixData): boolean {
	const has = (list: readonly { id: string }[], id: string) => list.some((one) => one.id === id);
	const inOrder = (part: readonly string[], all: readonly string[]) =>
		all.filter((id) => part.includes(id)).join() === part.join();
	return (
		Object.keys(view).join() === Object.keys(defaultView(data)).join() &&
		has(data.periods, view.period) &&
		new Set(view.actors).size === view.actors.length &&
		view.actors.every((id) => has(data.actors, id)) &&
		inOrder(
			view.topics,
			data.topics.map(({ id }) => id)
		) &&
		inOrder(view.stances, stancesOf(data)) &&
		limitQuery(view.query) === view.query &&
		view.query.isWellFormed() &&
		CHARTS.includes(view.chart) &&
		ROWS.includes(view.rows) &&
		NARROW.includes(view.narrow) &&
		typeof view.differing === 'boolean' &&
		(view.sort.by === 'agree'
			? has(data.actors, view.sort.actor)
			: ['order', 'name', 'coverage'].includes(view.sort.by)) &&
		(view.cell === undefined ||
			(has(data.actors, view.cell.actor) && has(data.topics, view.cell.topic))) &&
		(view.version === undefined || view.version === data.version)
	);
}

describe('any address', () => {
	test('of keys and values is a valid view', () => {
		fc.assert(
			fc.property(addresses(data), (pairs) => {
				const { view, dropped } = parseView(new URLSearchParams(pairs), matrix);
				expect(isValid(view, data)).toBe(true);
				expect(dropped.every(({ key, token }) => KEYS.includes(key) && token !== '')).toBe(true);
				expect(dropped.every(({ token }) => token.isWellFormed())).toBe(true);
			}),
			{ numRuns: 2000 }
		);
	});

	test.each([
		['characters', fc.string({ unit: 'binary', maxLength: 200 })],
		['graphemes', fc.string({ unit: 'grapheme', maxLength: 200 })],
		['code units, lone surrogates too', fc.array(fc.integer({ max: 0xffff, min: 0 })).map(units)],
		['a web address', fc.webUrl({ withQueryParameters: true })]
	])('of any %s is a valid view', (_, strings) => {
		fc.assert(
			fc.property(strings, fc.constantFrom('', '?', 'p=', 't=-', 'q=', 'cell='), (text, before) => {
				expect(isValid(parseView(before + text, matrix).view, data)).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});

	test('means the same when it is written again, and is then written the same', () => {
		fc.assert(
			fc.property(addresses(data), (pairs) => {
				const { view } = parseView(new URLSearchParams(pairs), matrix);
				const written = formatView(view, data);
				const again = parseView(written, matrix);
				expect(again).toEqual({ view, dropped: [] });
				expect(formatView(again.view, data)).toBe(written);
			}),
			{ numRuns: 2000 }
		);
	});
});

const units = (codes: number[]) => String.fromCharCode(...codes);

describe('an address twice as long', () => {
	test.each([
		['of actors', 'p', 'lark.otter.'],
		['of unknown actors', 'p', 'heron.'],
		['of topics', 't', 'river-baths.'],
		['of words for many topics', 't', 'all.core.'],
		['of topics taken away', 't', '-river-baths.-night-ferry.'],
		['of unknown topics', 't', '-x.--.'],
		['of stances', 's', 'for.maybe.'],
		['of dots', 'p', '.'],
		['of one cell', 'cell', 'lark.street-lamps.'],
		['of one sort', 'sort', 'agree.lark.']
	])('%s takes twice the look-ups at most', (_, key, tokens) => {
		const [once, twice] = [500, 1000].map((times) =>
			countSteps(`${key}=${tokens.repeat(times)}`)
		) as [number, number];
		expect(twice).toBeLessThanOrEqual(2 * once);
	});

	test('of keys takes twice the look-ups at most', () => {
		const [once, twice] = [500, 1000].map((times) =>
			countSteps('p=lark.x&t=-street-lamps.y&cell=a.b&'.repeat(times))
		) as [number, number];
		expect(twice).toBeLessThanOrEqual(2 * once);
	});
});

/** How often the matrix is asked, and its lists are read, while an address is parsed: a clock that cannot stumble. */
function countSteps(query: string): number {
	let steps = 0;
	const counted = <T extends object>(value: T): T =>
		new Proxy(value, {
			get(target, name) {
				steps++;
				const member: unknown = Reflect.get(target, name);
				return typeof member === 'function' ? member.bind(target) : member;
			}
		});
	const counting: Matrix = {
		...matrix,
		actorAt: counted(matrix.actorAt),
		topicAt: counted(matrix.topicAt),
		data: { ...data, topics: counted(data.topics), core: counted(data.core) }
	};
	parseView(query, counting);
	return steps;
}
