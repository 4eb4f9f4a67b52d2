import { positionAt } from './positions.ts';
import type { Dataset, Source } from './dataset.ts';
import {
	textAt,
	type DisagreementText,
	type EvidenceData,
	type PositionText,
	type SourceText
} from './evidence-data.ts';
import type { ActorData, MatrixData, SourceData } from './matrix-data.ts';

/** A source with all that was coded from it, in reading order, and what in it no actor signs. */
export interface SourceEntry {
	readonly source: SourceData;
	readonly text: SourceText;
	readonly actor: ActorData | null;
	readonly period: string | null;
	readonly paragraphs: Source['paragraphs'];
	/** The collection it is part of, or its parts. */
	readonly partOf: SourceData | null;
	readonly parts: readonly SourceData[];
	readonly positions: readonly Coded[];
	readonly unattributed: readonly Passage[];
}

export interface Coded {
	readonly topic: MatrixData['topics'][number];
	readonly step: MatrixData['scale'][number];
	readonly implied: boolean;
	readonly text: PositionText;
}

export interface Passage {
	readonly quote: string;
	readonly paragraphs: readonly [number, number];
	readonly why: string;
	/** What it was first coded as, where it was coded at all. */
	readonly topic: MatrixData['topics'][number] | null;
	readonly codes: DisagreementText | null;
}

/** @returns undefined where the data has no such source. @param lang the language of `data` and `texts` */
export function sourceEntry(
	dataset: Dataset,
	data: MatrixData,
	texts: EvidenceData,
	id: string,
	lang: string
): SourceEntry | undefined {
	const place = data.sources.findIndex((source) => source.id === id);
	const [source, full] = [data.sources[place], dataset.sources[place]];
	if (!source || !full) return undefined;
	const partIds = new Set(
		dataset.sources.filter(({ partOf }) => partOf === id).map((part) => part.id)
	);
	return {
		source,
		text: texts.sources[id] ?? {},
		actor: data.actors.find((actor) => actor.id === source.actor) ?? null,
		period: data.periods.find((period) => period.id === source.period)?.name ?? null,
		paragraphs: full.paragraphs,
		partOf: data.sources.find((other) => other.id === full.partOf) ?? null,
		parts: data.sources.filter((other) => partIds.has(other.id)),
		positions: codedFrom(data, texts, place),
		unattributed: passagesOf(dataset, data, id, lang, texts)
	};
}

function codedFrom(data: MatrixData, texts: EvidenceData, place: number): Coded[] {
	const coded = placesBySource(data)
		.get(place)
		?.flatMap((i) => {
			const [, topic, , step, implied] = positionAt(data, i)!;
			const [what, stance, text] = [data.topics[topic], data.scale[step], textAt(texts, i)];
			return what && stance && text
				? [{ topic: what, step: stance, implied: implied === 1, text }]
				: [];
		});
	const where = ({ text: { locator } }: Coded) => locator.page ?? locator.paragraph ?? 0;
	return (coded ?? []).sort((a, b) => where(a) - where(b));
}

/** By the data: who asks for one source's asks for others' too. */
const known = new WeakMap<MatrixData, ReadonlyMap<number, readonly number[]>>();

/** The places of the positions that were read from each source. */
function placesBySource(data: MatrixData) {
	const before = known.get(data);
	if (before) return before;
	const places = new Map<number, number[]>();
	for (let i = 0; i < data.positions.length; i++) {
		const source = data.positions.at(i)![2];
		const here = places.get(source);
		if (here) here.push(i);
		else places.set(source, [i]);
	}
	known.set(data, places);
	return places;
}

function passagesOf(
	{ unattributed, sources, rounds }: Dataset,
	data: MatrixData,
	id: string,
	lang: string,
	texts: EvidenceData
): Passage[] {
	const round = sources.find((source) => source.id === id)?.round;
	return unattributed
		.filter(({ source }) => source === id)
		.map(({ quote, paragraphs, why, topic }) => {
			const disagreement = rounds
				.find((one) => one.id === round)
				?.disagreements.find((one) => one.topic === topic && one.settled === null);
			return {
				quote,
				paragraphs,
				why: why[lang] ?? '',
				topic: data.topics.find((one) => one.id === topic) ?? null,
				codes:
					texts.withdrawn.find(
						(one) => one.topic === disagreement?.topic && one.actor === disagreement.actor
					) ?? null
			};
		});
}
