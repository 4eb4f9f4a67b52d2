import { actorSchema } from './actor.ts';
import { codingSchema } from './coding.ts';
import { coderIdSchema, idSchema, periodIdSchema } from './id.ts';
import { file, list, type Schema } from './object.ts';
import { methodSectionSchema } from './method.ts';
import { periodSchema } from './period.ts';
import { positionSchema } from './position.ts';
import { recommendationsEntries } from './recommendation.ts';
import { roundSchema } from './round.ts';
import { releaseSchema } from './release.ts';
import type { Rules } from './rules.ts';
import { seatsSchema } from './seats.ts';
import { siteEntries } from './site.ts';
import { gapSchema, sourceSchema, unattributedSchema } from './source.ts';
import { topicSchema } from './topic.ts';

/** What a file of the data folder may hold; `site` is the kind of site.json, `positions` that of positions/*.json. */
export interface FileKind {
	readonly title: string;
	readonly description: string;
	readonly schema: (rules: Rules) => Schema<unknown>;
}

/** The kinds of files that a data folder holds, by the name of their JSON Schema. */
export const fileKinds = {
	site: {
		title: 'Site',
		description: 'What this dataset is: its words, its languages, its order and its scale.',
		schema: (rules) => file(siteEntries(rules))
	},
	periods: {
		title: 'Periods',
		description: 'The periods that sources and positions belong to.',
		schema: () => file({ periods: list(periodSchema) })
	},
	actors: {
		title: 'Actors',
		description: 'Who speaks: the parties, and those that are no parties.',
		schema: (rules) => file({ actors: list(actorSchema(rules)) })
	},
	topics: {
		title: 'Topics',
		description: 'The rows of the matrix, each with the sentence that a stance is for or against.',
		schema: (rules) => file({ topics: list(topicSchema(rules)) })
	},
	sources: {
		title: 'Sources',
		description: 'The documents, the passages without a speaker, and why actors have no source.',
		schema: (rules) =>
			file({
				sources: list(sourceSchema(rules)),
				unattributed: list(unattributedSchema(rules)),
				gaps: list(gapSchema(rules))
			})
	},
	reliability: {
		title: 'Reliability',
		description:
			'The rounds of coding: how far two coders agreed, and where they did not; optional.',
		schema: (rules) => file({ rounds: list(roundSchema(rules)) })
	},
	seats: {
		title: 'Seats',
		description: 'The seats of an assembly, by period and party; a data folder may do without.',
		schema: (rules) => file({ seats: list(seatsSchema(rules)) })
	},
	recommendations: {
		title: 'Recommendations',
		description: 'What a report recommends, with the topics it bears on; optional.',
		schema: (rules) => file(recommendationsEntries(rules))
	},
	method: {
		title: 'Method',
		description: 'How the data was made, in sections for readers; optional.',
		schema: (rules) => file({ sections: list(methodSectionSchema(rules)) })
	},
	changes: {
		title: 'Changes',
		description:
			'The versions of the data that were released, oldest first: what changed, and why.',
		schema: (rules) => file({ releases: list(releaseSchema(rules)) })
	},
	positions: {
		title: 'Positions',
		description: 'What one source says, topic by topic.',
		schema: (rules) => file({ source: idSchema, positions: list(positionSchema(rules)) })
	},
	codes: {
		title: 'Codes',
		description: 'What one coder gave, before anything was settled.',
		schema: (rules) =>
			file({ coder: coderIdSchema, round: periodIdSchema, codes: list(codingSchema(rules)) })
	}
} as const satisfies Record<string, FileKind>;

export type FileKindName = keyof typeof fileKinds;

/** The files that every data folder has. */
export const requiredFiles = ['site', 'periods', 'actors', 'topics', 'sources'].map(
	(name) => `${name}.json`
);

/** The files that a data folder may do without. */
const optionalFiles = [
	'reliability.json',
	'seats.json',
	'recommendations.json',
	'method.json',
	'changes.json'
];

/** Which kind a file is of by its path; undefined where the data folder does not know such a file. */
export function fileKind(path: string): FileKindName | undefined {
	if (requiredFiles.includes(path) || optionalFiles.includes(path))
		return path.slice(0, -'.json'.length) as FileKindName;
	return /^(positions|codes)\/[^/]+\.json$/.exec(path)?.[1] as FileKindName | undefined;
}

/** The name of a file without folder and ending: the source or the coder it is about. */
export function baseName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}
