import { describe, expect, test } from 'vitest';
import { toMatrixData } from '#lib/core/matrix-data.ts';
import { createSearch, type Hit } from '#lib/core/search.ts';
import { toSearchData, type SearchData } from '#lib/core/search-data.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { drawMatrix } from '../fixtures/generators.ts';

const dataset = loadDataset('data');
const searches = { nb: searchIn('nb'), en: searchIn('en') };

/** A search of the real data in a language, with its hits in words: `topic har`, `position frp.har.2025`. */
function searchIn(lang: string) {
	const data = toMatrixData(dataset, lang, 'v1');
	const search = createSearch(toSearchData(dataset, lang, 'v1'), data, lang);
	const lists = { topic: data.topics, actor: data.actors, source: data.sources };
	const say = ({ record: { kind, ref } }: Hit) => {
		if (kind !== 'position') return `${kind} ${lists[kind][ref]?.id}`;
		const [actor, topic, source] = data.positions.at(ref) ?? [-1, -1, -1];
		const period = data.sources[source]?.period ?? 'ever';
		return `${data.actors[actor]?.id}.${data.topics[topic]?.id}.${period}`;
	};
	return { search, find: (query: string) => search(query).map(say) };
}

type Row = readonly [query: string, first: string, among?: readonly string[]];

const rows: Record<string, Record<'nb' | 'en', Row[]>> = {
	'a word': {
		nb: [
			['nalokson', 'topic overdose', ['ap.overdose.2025', 'frp.overdose.2017']],
			['avkriminalisering', 'topic decriminalisation', ['mdg.decriminalisation.2017']],
			['tvang', 'topic coercion', ['frp.coercion.2017', 'topic police-measures']],
			['heroin', 'topic har', ['frp.har.2025', 'ap.har.2025']],
			['LAR', 'topic lar', ['v.lar.2017', 'ap.lar.2025']],
			['bolig', 'topic housing', ['ap.housing.2025']],
			['cannabis', 'mdg.regulated-sale.2025', ['v.regulated-sale.2025']],
			['Riksadvokaten', 'user-org.police-measures.ever'],
			['Fagrådet', 'source nim-report-summary']
		],
		en: [
			['naloxone', 'topic overdose', ['ap.overdose.2025', 'krf.overdose.2025']],
			['decriminalisation', 'topic decriminalisation', ['krf.decriminalisation.2025']],
			['coercion', 'topic coercion', ['frp.coercion.2017']],
			['housing', 'topic housing', ['ap.housing.2025']],
			// a quote stays in its language, and is found in it
			['nesespray', 'frp.overdose.2017']
		]
	},
	'a name': {
		nb: [
			['Rødt', 'actor r', ['source r-page', 'r.har.2017']],
			['Høyre', 'actor h', ['source h-page', 'h.overdose.2017']],
			['Arbeiderpartiet', 'actor ap', ['source ap-programme-2025']],
			['frp', 'actor frp', ['frp.har.2017']],
			['v', 'actor v'],
			['sv', 'actor sv', ['sv.prevention.2017']]
		],
		en: [
			['Venstre', 'actor v', ['source v-page', 'v.lar.2025']],
			['NIM', 'actor nim', ['source nim-report-summary']]
		]
	},
	'a typing error': {
		nb: [
			['nalokzon', 'topic overdose', ['ap.overdose.2025', 'frp.overdose.2017']],
			['naloksn', 'topic overdose'],
			['nalloksonn', 'topic overdose'],
			['avkriminalisring', 'topic decriminalisation', ['krf.decriminalisation.2025']],
			['avkrimnialisering', 'topic decriminalisation'],
			['herion', 'topic har', ['frp.har.2025', 'ap.har.2025']],
			['brukerom', 'topic user-rooms', ['ap.user-rooms.2025']],
			['kommunner', 'topic user-rooms', ['ap.user-rooms.2025']],
			['legemidel', 'topic lar', ['v.lar.2025']],
			['arbeiderpariet', 'actor ap'],
			['tvagn', 'topic coercion']
		],
		en: [
			['naloxon', 'topic overdose'],
			['coersion', 'topic coercion', ['frp.coercion.2025']],
			['decriminalization', 'topic decriminalisation', ['nim.decriminalisation.ever']],
			['tretment', 'topic har', ['topic treatment-capacity']],
			['huosing', 'topic housing'],
			['canabis', 'mdg.regulated-sale.2025']
		]
	},
	'plain letters for æ, ø and å': {
		nb: [
			['sproyterom', 'topic user-rooms', ['r.user-rooms.2017', 'sv.user-rooms.2025']],
			['hoyre', 'actor h'],
			['hoeyre', 'actor h'],
			['rodt', 'actor r'],
			['koer', 'krf.treatment-capacity.2025', ['sp.treatment-capacity.2025']],
			['radgivende', 'topic counselling-unit', ['sp.counselling-unit.2025']],
			['raadgivende', 'topic counselling-unit'],
			['saerskilt', 'r.equal-healthcare.2025'],
			['doegnplasser', 'mdg.treatment-capacity.2025', ['v.treatment-capacity.2017']],
			['SPRØYTEROM', 'topic user-rooms'],
			['ra\u030adgivende', 'topic counselling-unit']
		],
		en: [['hoyre', 'actor h']]
	},
	'another form of a word': {
		nb: [
			['straffes', 'topic decriminalisation', ['ap.decriminalisation.2025']],
			['straffet', 'topic decriminalisation', ['sv.prevention.2017']],
			['straffe', 'topic decriminalisation', ['frp.decriminalisation.2025']],
			['boligene', 'topic housing', ['ap.housing.2025']],
			['brukerrommene', 'topic user-rooms', ['v.user-rooms.2025']],
			['kommunen', 'topic counselling-unit', ['topic user-rooms', 'ap.housing.2025']],
			['forebygge', 'topic prevention', ['v.prevention.2025']],
			['avkriminalisere', 'topic decriminalisation', ['sv.decriminalisation.2017']]
		],
		en: [
			['punishing', 'krf.decriminalisation.2025', ['topic decriminalisation']],
			['rooms', 'topic user-rooms'],
			['hospital', 'topic coordination', ['ap.housing.2025']],
			['decriminalised', 'topic decriminalisation', ['mdg.decriminalisation.2017']],
			['overdoses', 'topic overdose', ['h.overdose.2017']],
			['municipality', 'topic counselling-unit', ['topic user-rooms', 'ap.coordination.2025']]
		]
	},
	'part of a word': {
		nb: [
			['rom', 'topic user-rooms', ['ap.user-rooms.2025']],
			['kriminalisering', 'topic decriminalisation'],
			['nalok', 'topic overdose']
		],
		en: [['nalox', 'topic overdose']]
	},
	'two words': {
		nb: [
			['unge hjelp', 'topic early-help', ['sp.early-help.2025']],
			['hjelp unge', 'topic early-help', ['sp.early-help.2025']],
			['politi prøver', 'user-org.police-measures.ever', ['topic police-measures']],
			['prover politi', 'user-org.police-measures.ever', ['topic police-measures']],
			['narkotika, straff!', 'topic decriminalisation', ['h.decriminalisation.2017']]
		],
		en: [
			['user room', 'topic user-rooms', ['mdg.user-rooms.2025']],
			['waiting lists', 'frp.treatment-capacity.2017', ['krf.treatment-capacity.2025']]
		]
	},
	'a party and a word of its own': {
		nb: [
			['frp heroin', 'frp.har.2017', ['frp.har.2025']],
			['heroin frp', 'frp.har.2017', ['frp.har.2025']],
			['fremskrittspartiet heroin', 'frp.har.2017', ['frp.har.2025']],
			['mdg brukerrom', 'mdg.user-rooms.2025'],
			['rodt sproyterom', 'r.user-rooms.2017'],
			['frp program', 'source frp-programme-2017', ['source frp-programme-2025']]
		],
		en: [
			['frp heroin', 'frp.har.2017', ['frp.har.2025']],
			['fremskrittspartiet heroin', 'frp.har.2017', ['frp.har.2025']],
			['cannabis venstre', 'v.regulated-sale.2025']
		]
	}
};

const cases = Object.entries(rows).flatMap(([by, of]) =>
	(['nb', 'en'] as const).flatMap((lang) =>
		of[lang].map(([query, first, among = []]) => ({ by, lang, query, first, among }))
	)
);

describe('what is searched for', () => {
	test.each(cases)('by $by, in $lang: "$query" finds $first first', (row) => {
		const { lang, query, first, among } = row;
		const found = searches[lang].find(query);
		expect(found[0]).toBe(first);
		expect(found).toEqual(expect.arrayContaining([...among]));
	});

	test.each([
		['frp heroin', /^frp\.har\./],
		['mdg brukerrom', /^mdg\./],
		['rodt heroin', /^r\./]
	])('"%s" finds nothing of another party', (query, own) => {
		expect(searches.nb.find(query).filter((hit) => !own.test(hit))).toEqual([]);
	});

	test.each([
		['nb', 'xyzzy'],
		['nb', 'kokain'],
		['nb', 'heroin xyzzy'],
		['nb', 'xeroin'],
		['nb', 'kr'],
		['nb', 'b'],
		['nb', ''],
		['nb', '   '],
		['nb', '!?…'],
		['nb', '🧡'],
		['en', 'xyzzy'],
		['en', '.*']
	] as const)('in %s, "%s" finds nothing', (lang, query) => {
		expect(searches[lang].find(query)).toEqual([]);
	});

	test('what stands after a hundred characters is not searched for', () => {
		const far = (spaces: number) => searches.nb.find(`heroin${' '.repeat(spaces)}xyzzy`);
		expect(far(88)).toEqual([]);
		expect(far(94)).toEqual(searches.nb.find('heroin'));
	});

	test.each([
		['treatmant', ['Treatment']],
		['tbale', ['A table']]
	])(
		'"%s" is taken for what it is nearest to, from the beginning of a word: %j',
		(query, found) => {
			const texts = ['Treatment', 'Treadmint', 'A stable', 'A table'];
			const records = texts.map((text, ref) => ({ kind: 'topic' as const, ref, texts: [text] }));
			const search = createSearch(
				{ version: 'v1', topics: [], records },
				drawMatrix({ one: '.' }).data,
				'en'
			);
			expect(search(query).map(({ record }) => record.texts[0])).toEqual(found);
		}
	);

	test('what only its context explains is no hit', () => {
		// the party's name and the topic's stand in the context alone
		const data = drawMatrix({ one: '2 .', two: '. 2' }).data;
		const position = (ref: number, text: string) => ({
			kind: 'position' as const,
			ref,
			texts: [text]
		});
		const records = [position(0, 'Words of its own'), position(1, 'Words again')];
		const search = createSearch({ version: 'v1', topics: [], records }, data, 'en');
		expect(search('one')).toEqual([]);
		expect(search('one words').map(({ record }) => record.ref)).toEqual([0]);
		expect(search('words').map(({ record }) => record.ref)).toEqual([0, 1]);
		expect(search('two words own')).toEqual([]);
	});

	test('a name comes before a text, a whole word before a part, and equals as the data has them', () => {
		const texts = ['A mention of lamp', 'A lamplight', 'Some lamplight', 'Headlamp', 'Of lamp'];
		const records: SearchData['records'] = [
			...texts.map((text, ref) => ({ kind: 'position' as const, ref, texts: [text] })),
			{ kind: 'topic', ref: 0, texts: ['Lamp', ''] }
		];
		const search = createSearch(
			{ version: 'v1', topics: [], records },
			drawMatrix({ one: '.' }).data,
			'en'
		);
		const order = search('lamp').map(({ record }) => records.indexOf(record));
		expect(order).toEqual([5, 0, 4, 1, 2, 3]);
	});
});
