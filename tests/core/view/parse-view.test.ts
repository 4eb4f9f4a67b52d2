import { describe, expect, test } from 'vitest';
import { indexMatrix } from '#lib/core/matrix.ts';
import { parseView } from '#lib/core/view/parse-view.ts';
import { defaultView, type View } from '#lib/core/view/view.ts';
import { smallMatrix } from '../../fixtures/generators.ts';

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
		['s=not-coded.no-source.not-stated.against.against-conditional.mixed.for-conditional.for', {}],
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
		[`q=${'a'.repeat(100)}`, { query: 'a'.repeat(100) }],
		[`q=${'a'.repeat(100)}bc`, { query: 'a'.repeat(100) }, ['q', 'bc']]
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

describe('where earlier versions of the data are kept', () => {
	const kept = indexMatrix({ ...data, versions: ['v-2', 'v-1'] });

	test.each([
		['as=v-1', 'v-1', []],
		['as=v1', 'v1', []],
		['as=v-3', undefined, [{ key: 'as', token: 'v-3' }]],
		['as=v-1.v-2', undefined, [{ key: 'as', token: 'v-1.v-2' }]]
	])('%s asks for %s', (query, version, dropped) => {
		expect(parseView(query, kept)).toEqual({ view: { ...defaultView(data), version }, dropped });
	});
});
