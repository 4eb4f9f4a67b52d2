import type { Problem } from '../problem.ts';
import type { NamedFile, Placed, Reading } from '../reading.ts';
import type { Coding } from '../schema/coding.ts';
import { member } from '../schema/rules.ts';
import { checkKnown, checkOnce } from './ids.ts';
import { within, wrongPlace, wrongValue } from './place.ts';

/** That each coder's file is that coder's, and codes what there is, each actor and topic of a text once. */
export function checkCodes(reading: Reading): Problem[] {
	return reading.codes.flatMap((file) => [
		...checkCoder(reading, file),
		...file.list.entries.flatMap((entry) => checkCoding(reading, entry)),
		...checkOnce(
			file.list.entries.map((entry) => ({ entry, key: cell(entry.value) })),
			({ entry, key }) => wrongPlace(entry, `one code of ${key}`)
		)
	]);
}

function cell({ actor, text, topic }: Coding): string {
	return `${actor} on ${topic}${text === null ? '' : ` in ${text}`}`;
}

function checkCoder({ rounds }: Reading, { file, name, data }: NamedFile<Coding>): Problem[] {
	const coder = member(data, 'coder');
	const id = member(data, 'round');
	const round = rounds.entries.find(({ value }) => value.id === id)?.value;
	const at = (path: string) => ({ file, path });
	return [
		...(typeof coder === 'string' && coder !== name
			? [wrongValue(at('coder'), `${name}, as the file is named`, coder)]
			: []),
		...(typeof id === 'string' ? checkKnown(rounds, at('round'), id) : []),
		...(round && typeof coder === 'string' && !round.coders.includes(coder)
			? [wrongValue(at('coder'), `a coder of the round, ${round.coders.join(' or ')}`, coder)]
			: [])
	];
}

function checkCoding({ actors, sources, topics }: Reading, entry: Placed<Coding>): Problem[] {
	const { actor, text, topic } = entry.value;
	const unread = sources.whole && !sources.entries.some(({ value }) => value.text === text);
	return [
		...checkKnown(actors, within(entry, 'actor'), actor),
		...checkKnown(topics, within(entry, 'topic'), topic),
		...(unread ? [wrongValue(within(entry, 'text'), `a text of ${sources.file}`, text)] : [])
	];
}
