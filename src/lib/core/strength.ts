import type { SourceData } from './matrix-data.ts';

/**
 * How strong a source is as evidence of what an actor holds (METHOD: an adopted programme, then the actor's own page
 * or statement, then a record of votes, then a draft, then somebody else's summary). Higher is stronger.
 */
const STRENGTH: Readonly<Record<SourceData['kind'], number>> = {
	programme: 5,
	'party-page': 4,
	statement: 4,
	speech: 4,
	'consultation-response': 4,
	mandate: 4,
	record: 3,
	'programme-draft': 2,
	'report-summary': 1,
	collection: 0,
	// of unknown kind: no stronger and no weaker than others of an actor's own, and what is named before what is not
	unspecified: 4,
	unnamed: 0
};

/** Orders sources from the strongest; the newer first among equals, an undated one last. */
export function byStrength(a: SourceData, b: SourceData): number {
	// dates stand as in ISO 8601 and need no order of a language, which a browser takes long to begin with
	const [first, second] = [a.date ?? '', b.date ?? ''];
	return STRENGTH[b.kind] - STRENGTH[a.kind] || Number(first < second) - Number(first > second);
}
