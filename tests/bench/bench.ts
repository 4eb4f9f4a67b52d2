/**
 * What the core costs on the real matrix and on a large made-up one, each figure beside that of a plain baseline which
 * is measured in the same run. README.md says how to read it.
 */
import { Bench } from 'tinybench';
import { agreementWithAll } from '#lib/core/agreement.ts';
import { layoutGrid } from '#lib/core/grid.ts';
import { resultOf } from '#lib/core/match/result.ts';
import { indexMatrix } from '#lib/core/matrix.ts';
import { toMatrixData, type MatrixData } from '#lib/core/matrix-data.ts';
import { createSearch } from '#lib/core/search.ts';
import { toSearchData } from '#lib/core/search-data.ts';
import { formatPinned } from '#lib/core/view/format-view.ts';
import { parseView } from '#lib/core/view/parse-view.ts';
import { defaultView, type View } from '#lib/core/view/view.ts';
import { dataVersion, loadDataset } from '#lib/server/dataset.ts';
import { largeData } from '../fixtures/large.ts';
import { runPeers } from './peers/run.ts';

/** Milliseconds spent on each task, after some to warm up. */
const TIME = 1000;

/** A name, the work that is measured, and a plain piece of work that it cannot do with less than. */
type Task = readonly [name: string, run: () => unknown, baseline: () => unknown];

/** The tasks on a matrix, with all its actors and topics shown. */
function tasksOf(data: MatrixData): Task[] {
	const matrix = indexMatrix(data);
	const layer = matrix.layer(data.periods.at(-1)?.id ?? '');
	const actors = data.actors.map(({ id }) => id);
	const topics = data.topics.map(({ id }) => id);
	const usual: View = { ...defaultView(data), actors, topics };
	const collator = new Intl.Collator('en');
	const lay = (change: Partial<View>) => layoutGrid(matrix, { ...usual, ...change }, collator);
	const stances = [data.scale[0]?.id ?? '', data.scale.at(-1)?.id ?? ''];
	const address = formatPinned({ ...usual, actors: actors.toReversed() }, data);
	const all = topics.map((_, topic) => topic);
	const answer = { stance: data.scale[0]?.id ?? '', double: false };
	const answers = { given: new Map(topics.map((id) => [id, answer])), skipped: new Set<string>() };
	const cells = () => sum(layer.values);
	return [
		['index', () => indexMatrix(data).layer(layer.period), cells],
		['parse an address that names all', () => parseView(address, matrix), () => countDots(address)],
		['lay out, no filter', () => lay({}), cells],
		['filter: only where they differ', () => lay({ differing: true }), cells],
		['filter: two stances, rows by topic', () => lay({ stances }), cells],
		['filter: both, rows by party', () => lay({ stances, differing: true, rows: 'party' }), cells],
		['sort by name', () => lay({ sort: { by: 'name' }, rows: 'party' }), cells],
		['sort by coverage', () => lay({ sort: { by: 'coverage' }, rows: 'party' }), cells],
		['sort by agreement', () => lay({ sort: { by: 'agree', actor: actors[0] ?? '' } }), cells],
		['agreement of one with all', () => agreementWithAll(matrix, layer, 0, all), cells],
		['rank all by answers', () => resultOf(matrix, layer.period, answers, 'city-block'), cells]
	];
}

/** The tasks on the texts of the real data. */
function searchTasks(): Task[] {
	const records = toSearchData(dataset, language, version);
	const search = createSearch(records, real, language);
	const text = records.records.flatMap(({ texts }) => texts).join(' ');
	const characters = () => countDots(text);
	return [
		['make the search', () => createSearch(records, real, language), characters],
		['search for a word', () => search('heroin'), characters],
		['search for a misspelt word', () => search('avkriminalisring'), characters]
	];
}

/** One pass over as many bytes as there are cells. */
function sum(values: Int8Array): number {
	let total = 0;
	for (let i = 0; i < values.length; i++) total += values[i] as number;
	return total;
}

/** One pass over the characters of a text. */
function countDots(text: string): number {
	let dots = 0;
	for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 46) dots++;
	return dots;
}

/** How long a piece of work takes, in milliseconds: the median, and the shortest, which other work disturbs least. */
async function timesOf(run: () => unknown): Promise<{ median: number; shortest: number }> {
	const bench = new Bench({ time: TIME, warmupTime: TIME / 4 });
	bench.add('task', run);
	const [task] = await bench.run();
	if (task?.result.state !== 'completed') throw new Error('the task did not complete');
	return { median: task.result.latency.p50, shortest: task.result.latency.min };
}

async function measure(title: string, tasks: readonly Task[]): Promise<void> {
	console.log(`\n${title}`);
	console.log(`${'task'.padEnd(38)}${'median ms'.padStart(12)}${'x baseline'.padStart(12)}`);
	for (const [name, run, baseline] of tasks) {
		const [times, plain] = [await timesOf(run), await timesOf(baseline)];
		const ratio = times.shortest / plain.shortest;
		const figures = [times.median.toPrecision(3), ratio.toFixed(ratio < 10 ? 1 : 0)];
		console.log(name.padEnd(38) + figures.map((figure) => figure.padStart(12)).join(''));
	}
}

const dataset = loadDataset();
const version = dataVersion(dataset);
const language = dataset.site.languages[0] ?? '';
const real = toMatrixData(dataset, language, version);

async function measureCore() {
	for (const [name, data] of [
		['The real matrix', real],
		['A large made-up matrix', largeData()]
	] as const) {
		const { actors, topics, positions } = data;
		const size = `${actors.length} actors x ${topics.length} topics, ${positions.length} positions`;
		await measure(`${name}: ${size}`, tasksOf(data));
	}
	await measure('The texts of the real data', searchTasks());
}

const [option, folder = '', ...rest] = process.argv.slice(2);
if (option === '--peers') runPeers(folder, rest);
else await measureCore();
