/** The same as in dataset.ts, which builds on this file. */
type Text = Readonly<Record<string, string>>;

/** What a report recommends, in own words, and the topics that it bears on. */
export interface Recommendation {
	readonly number: number;
	/** Where it stands in the source, counted from 1. */
	readonly paragraph: number;
	readonly text: Text;
	/** None where it bears on no topic of this dataset. */
	readonly topics: readonly string[];
}

/** The recommendations of one source. */
export interface Recommendations {
	readonly source: string;
	readonly title: Text;
	readonly intro: Text;
	readonly recommendations: readonly Recommendation[];
}
