/** Compares what a round's two coders gave: the figures that reliability.json has of it, and each cell they differ on. */
import { compareCoders, type Compared, type Difference } from '#lib/core/coders.ts';
import { formatProblem } from '#lib/core/problem.ts';
import { readFiles } from '#lib/core/reading.ts';
import type { Code } from '#lib/core/reliability.ts';
import { readRules, member } from '#lib/core/schema/rules.ts';
import { readDataFiles } from '#lib/server/files.ts';
import { dataFolder, fail, readOptions } from './data-options.ts';

const USAGE = 'node scripts/data-round.ts --round ID [--also ACTOR]... [--data DIR]';

const sayCode = (code: Code | null) => (code ? `${code.stance}, ${code.basis}` : 'no position');

const sayDifference = (coders: readonly string[], { actor, topic, codes }: Difference) =>
	`${actor} on ${topic}: ${codes.map((code, i) => `${coders[i]} ${sayCode(code)}`).join('; ')}`;

/** The two coders of a round, with what each gave; each actor is read in one text. */
function codersOf({ codes }: ReturnType<typeof readFiles>, round: string) {
	const given = codes.filter(({ data }) => member(data, 'round') === round);
	const [one, other] = given;
	if (!one || !other || given.length > 2)
		return fail(1, [`codes/: expected two files of round ${round}; found ${given.length}`]);
	for (const { file, list } of [one, other]) {
		const cells = list.entries.map(({ value: { actor, topic } }) => `${actor} on ${topic}`);
		const twice = cells.find((cell, i) => cells.indexOf(cell) !== i);
		if (!list.whole) fail(1, [`${file}: expected codes of the right shape: see data:check`]);
		if (twice !== undefined) fail(1, [`${file}: expected one code of ${twice} in a round`]);
	}
	return [one, other] as const;
}

function compare(data: string, round: string, also: readonly string[]): [string[], Compared] {
	const { files, problems } = readDataFiles(data);
	if (problems.length > 0) fail(1, problems.map(formatProblem));
	const reading = readFiles(files, readRules(files['site.json']));
	const given = codersOf(reading, round);
	const sources = reading.sources.entries.map(({ value }) => value);
	const read = new Set(
		sources.filter((source) => source.round === round).map((source) => source.actor)
	);
	const actors = reading.actors.entries.map(({ value: { id } }) => id);
	const unknown = also.find((id) => !actors.includes(id));
	if (unknown !== undefined)
		fail(1, [`--also: expected an actor of actors.json; found ${unknown}`]);
	const { core = [], scale = [] } = reading.site;
	const units = {
		actors: actors.filter((id) => read.has(id) || also.includes(id)),
		topics: reading.topics.entries.map(({ value: { id } }) => id),
		core,
		scale
	};
	const [one, other] = given.map(({ list }) => list.entries.map(({ value }) => value));
	return [given.map(({ name }) => name), compareCoders(units, [one ?? [], other ?? []])];
}

const { round, also, data } = readOptions(USAGE, {
	round: { type: 'string' },
	// looked for in a collection, and found to have no text of their own
	also: { type: 'string', multiple: true, default: [] },
	data: { type: 'string', default: dataFolder }
});
if (round === undefined) fail(2, ['no round given', `usage: ${USAGE}`]);
const [coders, { differences, ...figures }] = compare(data, round, also);
console.log(JSON.stringify({ id: round, coders, ...figures }, null, '\t'));
console.log(`\n${differences.length} to settle`);
for (const difference of differences) console.log(sayDifference(coders, difference));
