import type { Position, Source } from '../dataset.ts';
import type { Problem } from '../problem.ts';
import type { NamedFile, Placed, Reading } from '../reading.ts';
import { member } from '../schema/rules.ts';
import { checkAgreed } from './agreed.ts';
import { checkCoded } from './coded.ts';
import { checkKnown, checkOnce } from './ids.ts';
import { within, wrongPlace, wrongValue } from './place.ts';

/** That each file of positions holds those of its one source, each actor and topic once. */
export function checkPositions(reading: Reading): Problem[] {
	// looked up once for each position, of which there may be very many
	const sources = new Map(reading.sources.entries.map(({ value }) => [value.id, value]));
	return reading.positions.flatMap((file) => [
		...checkFile(reading, file),
		...checkDuplicates(file),
		...file.list.entries.flatMap((entry) => checkPosition(reading, sources, file, entry))
	]);
}

function checkFile({ sources }: Reading, { file, name, data }: NamedFile<Position>): Problem[] {
	const source = member(data, 'source');
	const other = typeof source === 'string' && source !== name;
	return [
		...(sources.ids?.has(name) === false
			? [wrongPlace({ file, path: '' }, `a file named after a source in ${sources.file}`)]
			: []),
		...(other
			? [wrongValue({ file, path: 'source' }, `${name}, as the file is named`, source)]
			: [])
	];
}

function checkDuplicates({ list }: NamedFile<Position>): Problem[] {
	const keyed = list.entries.map((entry) => {
		const { actor, topic, source } = entry.value;
		return { entry, key: `${actor} on ${topic} in ${source}` };
	});
	return checkOnce(keyed, ({ entry, key }) => wrongPlace(entry, `one position of ${key}`));
}

function checkPosition(
	reading: Reading,
	sources: ReadonlyMap<string, Source>,
	file: NamedFile<Position>,
	entry: Placed<Position>
): Problem[] {
	const { source: id, topic } = entry.value;
	const source = sources.get(id);
	return [
		...(id === file.name
			? []
			: [wrongValue(within(entry, 'source'), `${file.name}, as the file is named`, id)]),
		...checkKnown(reading.topics, within(entry, 'topic'), topic),
		...(source ? checkOrigin(entry, source) : checkAlone(reading, entry)),
		...(source ? checkCoded(entry, source) : []),
		...(source ? checkAgreed(reading, entry, source) : [])
	];
}

/** That actor and period are those of the source: nothing is carried to another year. */
function checkOrigin(entry: Placed<Position>, source: Source): Problem[] {
	const { actor, period } = entry.value;
	if (source.actor === null)
		return [wrongValue(within(entry, 'source'), "a source that is one actor's", source.id)];
	const whose = `${source.actor}, whose source it is`;
	const when = `${source.period}, the period of its source`;
	return [
		...(actor === source.actor ? [] : [wrongValue(within(entry, 'actor'), whose, actor)]),
		...(period === source.period ? [] : [wrongValue(within(entry, 'period'), when, period)])
	];
}

/** That actor and period are known, where there is no source to hold them against. */
function checkAlone({ actors, periods }: Reading, entry: Placed<Position>): Problem[] {
	return [
		...checkKnown(actors, within(entry, 'actor'), entry.value.actor),
		...checkKnown(periods, within(entry, 'period'), entry.value.period)
	];
}
