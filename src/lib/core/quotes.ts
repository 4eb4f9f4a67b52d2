import type { Dataset, Source } from './dataset.ts';
import { formatFound, type Problem } from './problem.ts';

/** What came of holding quotes against the texts they are from. */
export interface QuoteCheck {
	readonly problems: readonly Problem[];
	/** How many quotes stand word for word in their text. */
	readonly verified: number;
}

interface Quote {
	readonly file: string;
	readonly path: string;
	readonly source: string;
	readonly quote: string;
}

/**
 * Holds each quote against the text of its source, white space folded: name of the text -> its words. Quotes of sources
 * that name no text cannot be checked, and are not counted.
 */
export function checkQuotes(dataset: Dataset, texts: Readonly<Record<string, string>>): QuoteCheck {
	const folded = new Map(Object.entries(texts).map(([name, text]) => [name, foldSpace(text)]));
	const textOf = new Map(dataset.sources.map(({ id, text }) => [id, text]));
	const checked = quotesOf(dataset).flatMap((quote) => {
		const name = textOf.get(quote.source);
		const text = name ? folded.get(name) : undefined;
		return text === undefined
			? []
			: [{ quote, name, stands: text.includes(foldSpace(quote.quote)) }];
	});
	const wrong = checked
		.filter(({ stands }) => !stands)
		.map(({ quote: { file, path, quote }, name }) => {
			return { file, path, expected: `words that stand in ${name}.txt`, found: formatFound(quote) };
		});
	return {
		problems: [...missingTexts(dataset.sources, folded), ...wrong],
		verified: checked.length - wrong.length
	};
}

function foldSpace(words: string): string {
	return words.replace(/\s+/g, ' ').trim();
}

function missingTexts(sources: readonly Source[], texts: ReadonlyMap<string, string>): Problem[] {
	return sources.flatMap(({ text }, index) => {
		const again = sources.findIndex((source) => source.text === text) < index;
		if (text === null || again || texts.has(text)) return [];
		const path = `sources[${index}].text`;
		return [{ file: 'sources.json', path, expected: `a text ${text}.txt`, found: 'none' }];
	});
}

/** All quotes, with where they stand in the files: a position's index there is that among those of its source. */
function quotesOf({ positions, unattributed }: Dataset): Quote[] {
	const bySource = Map.groupBy(positions, ({ source }) => source);
	const attributed = [...bySource].flatMap(([source, list]) =>
		list.flatMap(({ quote }, index) => {
			if (quote === undefined) return [];
			return [
				{ file: `positions/${source}.json`, path: `positions[${index}].quote`, source, quote }
			];
		})
	);
	const others = unattributed.map(({ source, quote }, index) => {
		return { file: 'sources.json', path: `unattributed[${index}].quote`, source, quote };
	});
	return [...attributed, ...others];
}
