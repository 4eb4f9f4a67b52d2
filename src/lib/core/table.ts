/** The figures behind a chart or a grid as a table: what stands one click away, and what is exported. */
export interface Table {
	readonly columns: readonly Column[];
	readonly rows: readonly (readonly Value[])[];
}

export interface Column {
	/** Names the column in files, the same in every language: lower-case words joined by `_`. */
	readonly key: string;
	/** What readers see. */
	readonly label: string;
	/** Digits after the decimal point where the values are numbers; a share is told in per cent. */
	readonly format?: 'integer' | 'decimal' | 'share';
}

/** Undefined where there is nothing to tell: an empty cell, never 0. */
export type Value = string | number | undefined;

/** The rows ordered by a column; empty values last, whichever way. */
export function sortRows(
	{ rows }: Table,
	column: number,
	descending: boolean,
	collator: Pick<Intl.Collator, 'compare'>
): Table['rows'] {
	const sign = descending ? -1 : 1;
	return [...rows].sort((a, b) => {
		const [x, y] = [a[column], b[column]];
		if (x === undefined || y === undefined)
			return Number(x === undefined) - Number(y === undefined);
		return (
			sign *
			(typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(`${x}`, `${y}`))
		);
	});
}
