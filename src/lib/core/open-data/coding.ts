import type { Alpha, Dataset, Disagreement } from '../dataset.ts';
import type { Coding } from '../schema/coding.ts';
import { always, tabulate, whole, words, type Column, type OpenTable } from './column.ts';

/** What one coder gave in one round. */
export interface Coded extends Coding {
	readonly coder: string;
	readonly round: string;
}

const ABOUT = [
	{ fields: ['actor'], table: 'actors', to: ['id'] },
	{ fields: ['topic'], table: 'topics', to: ['id'] }
] as const;

/** What each coder gave before anything was settled; undefined where the data keeps no codes. */
export function codeTable({ site }: Dataset, codes: readonly Coded[]): OpenTable | undefined {
	if (codes.length === 0) return undefined;
	const value = new Map(site.scale.map((step) => [step.id, step.value]));
	return tabulate<Coded>(
		{
			name: 'codes',
			description: 'What each coder gave without seeing the other’s codes, unchanged.',
			primaryKey: [],
			foreignKeys: ABOUT
		},
		{
			columns: [
				always('coder', 'Who coded', ({ coder }) => coder),
				always('round', 'In which round of coding', ({ round }) => round),
				always('actor', 'Who says it', ({ actor }) => actor),
				always('topic', 'On what', ({ topic }) => topic),
				always('stance', 'The step of the scale', ({ stance }) => stance),
				whole('stance_value', 'The stance as a number', ({ stance }) => value.get(stance), {
					required: true
				}),
				always('basis', 'Whether the passage says so or it is implied', ({ basis }) => basis),
				always('attribution', 'How it is known whose it is', ({ attribution }) => attribution),
				whole('page', 'The page in the file', ({ locator }) => locator.page),
				whole('printed_page', 'The number printed on it', ({ locator }) => locator.printedPage),
				whole('paragraph', 'The paragraph in the text', ({ locator }) => locator.paragraph),
				words('section', 'The section of the source', ({ locator }) => locator.section),
				words('text', 'The text that was read', ({ text }) => text)
			],
			rows: codes
		}
	);
}

interface Figure extends Alpha {
	readonly round: string;
	readonly coders: readonly string[];
	readonly of: string;
}

/** How far two coders agreed, a row a figure; undefined where the data has no such figures. */
export function reliabilityTable({ rounds }: Dataset): OpenTable | undefined {
	const figures = rounds.flatMap(({ id, coders, statedOrNot, statedOrNotCore, stance }) =>
		Object.entries({
			'stated-or-not': statedOrNot,
			'stated-or-not-core': statedOrNotCore,
			stance
		}).map(([of, alpha]): Figure => ({ ...alpha, round: id, coders, of }))
	);
	if (figures.length === 0) return undefined;
	return tabulate<Figure>(
		{
			name: 'reliability',
			description: 'How far the two coders of each round agreed: Krippendorff’s alpha.',
			primaryKey: ['round', 'of'],
			foreignKeys: []
		},
		{
			columns: [
				always('round', 'The round of coding', ({ round }) => round),
				always('of', 'Whether a cell is stated, or which stance it has', (figure) => figure.of),
				always('measure', 'How it was measured', ({ measure }) => measure),
				{
					...always<Figure>('alpha', 'At most 1; 0 is what chance gives', ({ alpha }) => alpha),
					type: 'number',
					constraints: { required: true, maximum: 1 }
				},
				whole('units', 'Cells that were compared', ({ units }) => units, { minimum: 0 }),
				whole('same', 'Cells coded alike', ({ same }) => same, { minimum: 0 }),
				always('first_coder', 'One coder', ({ coders }) => coders[0]),
				always('second_coder', 'The other', ({ coders }) => coders[1])
			],
			rows: figures
		}
	);
}

interface Difference extends Disagreement {
	readonly round: string;
	readonly coders: readonly string[];
}

/** Where the coders differed, and what was settled; undefined where they never did. */
export function disagreementTable({ rounds }: Dataset, language: string): OpenTable | undefined {
	const rows = rounds.flatMap(({ id, coders, disagreements }) =>
		disagreements.map((one): Difference => ({ ...one, round: id, coders }))
	);
	if (rows.length === 0) return undefined;
	return tabulate<Difference>(
		{
			name: 'disagreements',
			language,
			description:
				'Cells that the two coders of a round coded differently, and how it was settled.',
			primaryKey: ['round', 'actor', 'topic'],
			foreignKeys: ABOUT
		},
		{
			columns: [
				always('round', 'The round of coding', ({ round }) => round),
				always('actor', 'Who', ({ actor }) => actor),
				always('topic', 'On what', ({ topic }) => topic),
				...coderColumns('first', 0),
				...coderColumns('second', 1),
				words(
					'settled_stance',
					'What a third reading settled; empty: no position',
					({ settled }) => settled?.stance
				),
				words('settled_basis', 'Its basis', ({ settled }) => settled?.basis),
				words('why', 'Why', ({ why }) => why?.[language])
			],
			rows
		}
	);
}

function coderColumns(which: string, place: 0 | 1): Column<Difference>[] {
	const code = ({ coders, codes }: Difference) => codes[coders[place] ?? ''];
	return [
		always(`${which}_coder`, `The ${which} coder`, ({ coders }) => coders[place]),
		words(`${which}_stance`, 'The stance given; empty: none found', (row) => code(row)?.stance),
		words(`${which}_basis`, 'Its basis', (row) => code(row)?.basis)
	];
}
