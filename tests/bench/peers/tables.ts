import { csvFormatRows } from 'd3';
import type { Tables } from '#lib/core/import/options.ts';

/** The matrix of few: nine parties, nineteen topics, each stated cell with a quote and its source. */
export interface Small {
	readonly parties: readonly {
		readonly id: string;
		readonly name: string;
		readonly color: string;
	}[];
	readonly topics: readonly {
		readonly id: string;
		readonly label: string;
		readonly question: string;
	}[];
	/** By party, then topic: -2 to 2, null where nothing is stated; likewise quotes and sources. */
	readonly stances: readonly (readonly (number | null)[])[];
	readonly quotes: readonly (readonly string[])[];
	readonly sources: readonly (readonly ({
		readonly url: string;
		readonly date: string;
	} | null)[])[];
}

/** The matrix of very many: 5,900 candidates and 75 questions, stances alone. */
export interface Large {
	readonly questions: readonly { readonly id: string; readonly text: string }[];
	readonly candidates: { readonly name: readonly string[] };
	/** By candidate, then question, as in `Small`. */
	readonly answers: readonly (readonly (number | null)[])[];
}

type Row = readonly (string | number)[];

const table = (name: string, rows: readonly Row[]) => ({
	name: `${name}.csv`,
	text: csvFormatRows(rows.map((row) => row.map(String)))
});

/** Ids are of small letters here, since they stand in addresses. */
const idOf = ({ id }: { readonly id: string }) => id.toLowerCase();

/** The spreadsheets that somebody with this matrix would hand to `data:import`. */
export function tablesOfSmall({ parties, topics, stances, quotes, sources }: Small): Tables {
	const positions = parties.flatMap((party, i) =>
		topics.flatMap((topic, j): Row[] => {
			const [stance, source] = [stances[i]?.[j] ?? null, sources[i]?.[j]];
			if (stance === null || !source) return [];
			const title = `${party.name}: ${topic.label}`;
			return [
				[idOf(party), topic.id, stance, title, source.url, source.date, quotes[i]?.[j] ?? '']
			];
		})
	);
	return {
		actors: table('actors', [
			['id', 'name', 'short', 'kind', 'colour'],
			...parties.map((party) => [idOf(party), party.name, party.id, 'party', party.color])
		]),
		topics: table('topics', [
			['id', 'title', 'proposition'],
			...topics.map(({ id, label, question }) => [id, label, question])
		]),
		positions: table('positions', [
			['actor', 'topic', 'stance', 'source', 'url', 'date', 'quote'],
			...positions
		])
	};
}

/** As `tablesOfSmall`; each candidate is one to compare, as a party is. */
export function tablesOfLarge({ questions, candidates, answers }: Large): Tables {
	const id = (place: number) => `c${place}`;
	return {
		actors: table('actors', [
			['id', 'name', 'short', 'kind'],
			...candidates.name.map((name, i) => [id(i), name, name, 'party'])
		]),
		topics: table('topics', [
			['id', 'title', 'proposition'],
			...questions.map((question, i) => [question.id, `Q${i + 1}`, question.text])
		]),
		positions: table('positions', [
			['actor', 'topic', 'stance'],
			...answers.flatMap((row, i) =>
				row.flatMap((stance, j): Row[] =>
					stance === null ? [] : [[id(i), questions[j]?.id ?? '', stance]]
				)
			)
		])
	};
}
