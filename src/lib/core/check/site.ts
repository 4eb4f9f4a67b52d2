import type { ReportTo } from '../dataset.ts';
import type { Problem } from '../problem.ts';
import type { Reading } from '../reading.ts';
import { EMPTY_STATES } from '../stance.ts';
import { checkDistinct, checkKnown } from './ids.ts';
import { within, wrongPlace, wrongValue, type Place } from './place.ts';
import { checkScale } from './scale.ts';

const SITE: Place = { file: 'site.json', path: '' };

/** That site.json names what there is, each once, and that its scale is one. */
export function checkSite(reading: Reading): Problem[] {
	const { core, colours, languages, order, report, scale } = reading.site;
	const at = (...keys: (string | number)[]) => within(SITE, ...keys);
	return [
		...checkDistinct(at('languages'), languages ?? []),
		...(core ?? []).flatMap((id, i) => checkKnown(reading.topics, at('core', i), id)),
		...checkDistinct(at('core'), core ?? []),
		...(order ? checkOrder(reading, at('order', 'actors'), order.actors) : []),
		...Object.keys(colours?.hex ?? {}).flatMap((id) =>
			checkKnown(reading.actors, at('colours', 'hex', id), id)
		),
		...(scale ? checkScale(at('scale'), scale) : []),
		...checkReserved(reading),
		...(report ? checkReport(at('report'), report) : [])
	];
}

/** That title and text of a report go into two parameters, neither of which the tracker's address gives already. */
function checkReport(place: Place, report: ReportTo): Problem[] {
	if ('mail' in report) return [];
	const { issues, title = 'title', body = 'body' } = report;
	const given = new URL(issues).searchParams;
	return [
		...(title === body ? [wrongValue(within(place, 'body'), 'another name than title', body)] : []),
		...[title, body]
			.filter((name) => given.has(name))
			.map((name) => wrongPlace(within(place, 'issues'), `an address without ${name} in it`))
	];
}

/** That each party stands in the order exactly once, and nobody else; where nobody is a party, anybody may. */
function checkOrder({ actors }: Reading, place: Place, order: readonly string[]): Problem[] {
	const kinds = new Map(actors.entries.map(({ value }) => [value.id, value.kind]));
	const parties = [...kinds.keys()].filter((id) => kinds.get(id) === 'party');
	return [
		...order.flatMap((id, i) => checkKnown(actors, within(place, i), id)),
		...order.flatMap((id, i) =>
			parties.length === 0 || (kinds.get(id) ?? 'party') === 'party'
				? []
				: [wrongValue(within(place, i), 'a party', id)]
		),
		...checkDistinct(place, order),
		...parties
			.filter((id) => !order.includes(id))
			.map((id) => wrongPlace(place, `each party, ${id} too`))
	];
}

/** What addresses call a choice of topics, and the ways of stating nothing: nothing of the data may be called so. */
const RESERVED_TOPICS: readonly string[] = ['all', 'core'];

/** That no topic and no stance has an id which an address would take for something else. */
function checkReserved({ topics, site: { scale } }: Reading): Problem[] {
	const wrong = (place: Place, id: string, reserved: readonly string[]) =>
		reserved.includes(id)
			? [wrongValue(place, `an id that is not ${reserved.join(', ')}`, id)]
			: [];
	return [
		...topics.entries.flatMap((entry) =>
			wrong(within(entry, 'id'), entry.value.id, RESERVED_TOPICS)
		),
		...(scale ?? []).flatMap(({ id }, i) => wrong(within(SITE, 'scale', i, 'id'), id, EMPTY_STATES))
	];
}
