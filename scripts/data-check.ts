/** Checks a data folder, and on request its quotes: says everything that is wrong with it, or how much there is. */
import type { Dataset } from '#lib/core/dataset.ts';
import { formatCount, formatProblems } from '#lib/core/problem.ts';
import { checkQuotes, type QuoteCheck } from '#lib/core/quotes.ts';
import { dataVersion, readDataset } from '#lib/server/dataset.ts';
import { readTexts } from '#lib/server/files.ts';
import { dataFolder, fail, readOptions } from './data-options.ts';

function countsOf({ actors, topics, sources, positions, periods }: Dataset): string {
	const lists = { actor: actors, topic: topics, source: sources, position: positions };
	return Object.entries({ ...lists, period: periods })
		.map(([noun, { length }]) => formatCount(length, noun))
		.join(', ');
}

function quotesIn(dataset: Dataset, folder: string): QuoteCheck {
	const texts = readTexts(folder);
	return texts ? checkQuotes(dataset, texts) : fail(1, [`${folder}: no such folder of texts`]);
}

const options = readOptions('node scripts/data-check.ts [--data DIR] [--texts DIR]', {
	data: { type: 'string', default: dataFolder },
	texts: { type: 'string' }
});
const parsed = readDataset(options.data);
if (!parsed.ok) fail(1, formatProblems(parsed.problems));
const { dataset } = parsed;
const quotes = options.texts === undefined ? undefined : quotesIn(dataset, options.texts);
if (quotes?.problems.length) fail(1, formatProblems(quotes.problems));
const verified = quotes
	? `; ${formatCount(quotes.verified, 'quote')} word for word in the texts`
	: '';
console.log(`${countsOf(dataset)}: no problems; version ${dataVersion(dataset)}${verified}`);
