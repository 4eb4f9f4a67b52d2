import * as v from 'valibot';
import type {
	Actor,
	Gap,
	MethodSection,
	Period,
	Position,
	Recommendations,
	Round,
	Seats,
	Site,
	Source,
	Topic,
	Unattributed
} from './dataset.ts';
import type { Release } from './release.ts';
import { actorSchema } from './schema/actor.ts';
import { codingSchema, type Coding } from './schema/coding.ts';
import { baseName, fileKind, type FileKindName } from './schema/file.ts';
import type { Schema } from './schema/object.ts';
import { methodSectionSchema } from './schema/method.ts';
import { periodSchema } from './schema/period.ts';
import { positionSchema } from './schema/position.ts';
import { recommendationsSchema } from './schema/recommendation.ts';
import { releaseSchema } from './schema/release.ts';
import { roundSchema } from './schema/round.ts';
import { items, member, type Rules } from './schema/rules.ts';
import { seatsSchema } from './schema/seats.ts';
import { siteEntries } from './schema/site.ts';
import { gapSchema, sourceSchema, unattributedSchema } from './schema/source.ts';
import { topicSchema } from './schema/topic.ts';

/** An entry of the right shape, and where it stands. */
export interface Placed<T> {
	readonly file: string;
	readonly path: string;
	readonly value: T;
}

/** The entries of a list that have the right shape. */
export interface List<T> {
	/** The file or files it is read from, for messages. */
	readonly file: string;
	readonly entries: readonly Placed<T>[];
	/** The ids of all entries, of those with the wrong shape too; undefined where one cannot be read. */
	readonly ids: ReadonlySet<string> | undefined;
	/** Whether all entries have the right shape: only then can anything be said to be missing. */
	readonly whole: boolean;
}

/** A file that is about one source or one coder, named after it. */
export interface NamedFile<T> {
	readonly file: string;
	readonly name: string;
	readonly data: unknown;
	readonly list: List<T>;
}

/** All that can be read from the files, though some of it may be broken. */
export interface Reading {
	/** The keys of site.json that have the right shape. */
	readonly site: Partial<Site>;
	readonly periods: List<Period>;
	readonly actors: List<Actor>;
	readonly topics: List<Topic>;
	readonly sources: List<Source>;
	readonly unattributed: List<Unattributed>;
	readonly gaps: List<Gap>;
	readonly rounds: List<Round>;
	readonly seats: List<Seats>;
	readonly method: List<MethodSection>;
	/** What was released: it tells of the data, and is no part of it. */
	readonly releases: List<Release>;
	/** Undefined where the file is missing or has the wrong shape. */
	readonly recommendations: Recommendations | undefined;
	readonly positions: readonly NamedFile<Position>[];
	readonly codes: readonly NamedFile<Coding>[];
}

type Files = Readonly<Record<string, unknown>>;

/** Reads what has the right shape, to be checked against each other. */
export function readFiles(files: Files, rules: Rules): Reading {
	const list = <T>(file: string, key: string, schema: Schema<T>) =>
		readList(file, member(files, file), key, schema);
	return {
		site: readSite(member(files, 'site.json'), rules),
		periods: list('periods.json', 'periods', periodSchema),
		actors: list('actors.json', 'actors', actorSchema(rules)),
		topics: list('topics.json', 'topics', topicSchema(rules)),
		sources: list('sources.json', 'sources', sourceSchema(rules)),
		unattributed: list('sources.json', 'unattributed', unattributedSchema(rules)),
		gaps: list('sources.json', 'gaps', gapSchema(rules)),
		rounds: list('reliability.json', 'rounds', roundSchema(rules)),
		seats: list('seats.json', 'seats', seatsSchema(rules)),
		method: list('method.json', 'sections', methodSectionSchema(rules)),
		releases: list('changes.json', 'releases', releaseSchema(rules)),
		recommendations: readWhole(member(files, 'recommendations.json'), recommendationsSchema(rules)),
		positions: readNamed(files, 'positions', positionSchema(rules)),
		codes: readNamed(files, 'codes', codingSchema(rules))
	};
}

/** A file that is one thing; the address of its JSON Schema is no part of it. */
function readWhole<T>(data: unknown, schema: Schema<T>): T | undefined {
	if (typeof data !== 'object' || data === null) return undefined;
	const entries = Object.entries(data).filter(([key]) => key !== '$schema');
	const result = v.safeParse(schema, Object.fromEntries(entries));
	return result.success ? result.output : undefined;
}

function readSite(data: unknown, rules: Rules): Partial<Site> {
	const right = Object.entries(siteEntries(rules)).flatMap(([key, schema]) => {
		const result = v.safeParse(schema, member(data, key));
		return result.success ? [[key, result.output] as const] : [];
	});
	return Object.fromEntries(right);
}

function readList<T>(file: string, data: unknown, key: string, schema: Schema<T>): List<T> {
	const all = items(data, key);
	const entries = all.flatMap((item, index) => {
		const result = v.safeParse(schema, item);
		return result.success ? [{ file, path: `${key}[${index}]`, value: result.output }] : [];
	});
	const ids = all.map((item) => member(item, 'id')).filter((id) => typeof id === 'string');
	const listed = Array.isArray(member(data, key));
	return {
		file,
		entries,
		ids: listed && ids.length === all.length ? new Set(ids) : undefined,
		whole: listed && entries.length === all.length
	};
}

function readNamed<T>(files: Files, kind: FileKindName, schema: Schema<T>): NamedFile<T>[] {
	return Object.keys(files)
		.filter((file) => fileKind(file) === kind)
		.sort()
		.map((file) => {
			const data = files[file];
			return { file, name: baseName(file), data, list: readList(file, data, kind, schema) };
		});
}
