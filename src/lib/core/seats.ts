/** The same as in dataset.ts, which builds on this file. */
type Text = Readonly<Record<string, string>>;

/** The seats of an assembly in a period, by party. */
export interface Seats {
	readonly period: string;
	/** What the assembly is called. */
	readonly assembly: Text;
	/** The year of the election. */
	readonly election: number;
	readonly total: number;
	/** The fewest seats that are more than half. */
	readonly majority: number;
	/** Party -> seats; parties that are no actors here are what is left of the total. */
	readonly seats: Readonly<Record<string, number>>;
	readonly source: string;
	readonly sourceNote: Text;
	/** Addresses at which the numbers were found to be the same. */
	readonly crossChecked: readonly string[];
}
