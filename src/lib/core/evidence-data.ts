import type { Code, Dataset, Disagreement, Position, ReportTo, Source, Text } from './dataset.ts';

/**
 * The texts behind the stances, in one language: a file of its own, loaded when the first cell is opened. Positions
 * stand in the order of MatrixData.
 */
export interface EvidenceData {
	readonly version: string;
	/** Null where there is nothing to tell beyond the stance: see `textAt`. */
	readonly positions: readonly (PositionText | null)[];
	/** Cells on which the coders differed and the third reading found no position. */
	readonly withdrawn: readonly Withdrawn[];
	/** By topic. */
	readonly explanations: Readonly<Record<string, string>>;
	/** By source. */
	readonly sources: Readonly<Record<string, SourceText>>;
	/** Where readers say that something is wrong, if an address is given. */
	readonly report?: ReportTo;
}

export interface PositionText {
	/** Empty where there is none; so is an explanation. */
	readonly summary: string;
	readonly quote?: string;
	readonly locator: Position['locator'];
	readonly attribution: Position['attribution'];
	readonly note?: string;
	/** Null where no two coders read it. */
	readonly agreed: boolean | null;
	/** What each coder gave, where they differed. */
	readonly disagreement?: DisagreementText;
}

export interface DisagreementText {
	readonly codes: readonly { readonly coder: string; readonly code: Code | null }[];
	readonly why?: string;
}

export interface Withdrawn extends DisagreementText {
	readonly actor: string;
	readonly topic: string;
	/** The period of the sources that were coded in this round; null for actors shown in every period. */
	readonly period: string | null;
}

export interface SourceText {
	readonly dating?: string;
	readonly status?: string;
	readonly url?: string;
	readonly urlNote?: string;
}

/**
 * @param lang one of the site's languages
 * @param report of today, where the dataset is an earlier version
 */
export function toEvidenceData(
	dataset: Dataset,
	lang: string,
	version: string,
	report = dataset.site.report
): EvidenceData {
	const say = (text: Text | null) => text?.[lang] ?? '';
	const sources = new Map(dataset.sources.map((source) => [source.id, source]));
	return {
		version,
		positions: dataset.positions.map((position) => {
			if (isBare(position)) return null;
			const disagreement = disagreementOn(dataset, position, sources.get(position.source));
			return {
				summary: say(position.summary),
				...(position.quote ? { quote: position.quote } : {}),
				locator: position.locator,
				attribution: position.attribution,
				...(position.note ? { note: say(position.note) } : {}),
				agreed: position.agreed,
				...(disagreement ? { disagreement: disagreementText(disagreement, lang) } : {})
			};
		}),
		withdrawn: withdrawn(dataset, lang),
		explanations: Object.fromEntries(
			dataset.topics.map(({ id, explanation }) => [id, say(explanation)])
		),
		sources: Object.fromEntries(
			dataset.sources.map((source) => [source.id, sourceText(source, say)])
		),
		...(report ? { report } : {})
	};
}

/** What is told of a position of which no more is known than its stance. */
const BARE: PositionText = { summary: '', locator: {}, attribution: 'unknown', agreed: null };

/** Such positions may be very many: in a file they take no room. */
const isBare = ({ summary, quote, locator, attribution, note, agreed }: Position) =>
	!quote &&
	!note &&
	!summary &&
	agreed === BARE.agreed &&
	attribution === BARE.attribution &&
	Object.keys(locator).length === 0;

/** The texts of a position, by its place; undefined until they are loaded. */
export function textAt(texts: EvidenceData | undefined, place: number): PositionText | undefined {
	const text = texts?.positions[place];
	return text === null ? BARE : text;
}

function disagreementOn({ rounds }: Dataset, position: Position, source: Source | undefined) {
	if (position.agreed !== false) return undefined;
	const round = rounds.find(({ id }) => id === source?.round);
	return round?.disagreements.find(
		({ actor, topic }) => actor === position.actor && topic === position.topic
	);
}

function disagreementText({ codes, why }: Disagreement, lang: string): DisagreementText {
	return {
		codes: Object.entries(codes).map(([coder, code]) => ({ coder, code })),
		...(why?.[lang] ? { why: why[lang] } : {})
	};
}

function withdrawn({ rounds, sources }: Dataset, lang: string): Withdrawn[] {
	return rounds.flatMap(({ id, disagreements }) =>
		disagreements
			.filter(({ settled }) => settled === null)
			.map((disagreement) => ({
				actor: disagreement.actor,
				topic: disagreement.topic,
				period:
					sources.find(({ round, actor }) => round === id && actor === disagreement.actor)
						?.period ?? null,
				...disagreementText(disagreement, lang)
			}))
	);
}

function sourceText(
	{ dating, status, url, urlNote }: Source,
	say: (text: Text) => string
): SourceText {
	return {
		...(dating.note ? { dating: say(dating.note) } : {}),
		...(status?.note ? { status: say(status.note) } : {}),
		...(url ? { url } : {}),
		...(urlNote ? { urlNote: say(urlNote) } : {})
	};
}
