import { readdirSync, readFileSync } from 'node:fs';

/** What the tests expect, read from data/ itself: nothing here comes from the site's own code. */
export type Lang = 'nb' | 'nn' | 'en';
export type Words = Readonly<Record<Lang, string>>;

export interface Position {
	readonly actor: string;
	readonly topic: string;
	readonly source: string;
	readonly period: string | null;
	readonly stance: string;
	readonly basis: 'explicit' | 'implied';
	readonly quote?: string;
	readonly summary: Words;
}

interface Actor {
	readonly id: string;
	readonly kind: string;
	readonly name: Words;
	readonly short: Words;
}

interface Topic {
	readonly id: string;
	readonly title: Words;
	readonly proposition: Words;
}

interface Source {
	readonly id: string;
	readonly actor: string | null;
	readonly period: string | null;
	readonly title: Words;
	readonly language: string;
}

interface Gap {
	readonly actor: string;
	readonly period: string;
	readonly state: 'no-source' | 'not-coded';
	readonly why: Words;
}

interface Step {
	readonly id: string;
	readonly value: number;
	readonly word: Words;
}

const folder = new URL('../../data/', import.meta.url);
const read = <T>(file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as T;

export const site = read<{
	core: string[];
	order: { actors: string[] };
	scale: Step[];
	languages: Lang[];
}>('site.json');
export const { actors } = read<{ actors: Actor[] }>('actors.json');
export const { topics } = read<{ topics: Topic[] }>('topics.json');
export const { sources, gaps } = read<{ sources: Source[]; gaps: Gap[] }>('sources.json');
export const positions = readdirSync(new URL('positions/', folder)).flatMap(
	(file) => read<{ positions: Position[] }>(`positions/${file}`).positions
);

export const parties = site.order.actors;
export const others = actors.filter(({ kind }) => kind !== 'party').map(({ id }) => id);
export const topicIds = topics.map(({ id }) => id);
export const NEWEST = '2025';

/** The words of the three empty states, as the design has them. */
export const EMPTY: Readonly<Record<'not-stated' | Gap['state'], Words>> = {
	'not-stated': { nb: 'Ikke omtalt', nn: 'Ikkje omtalt', en: 'Not mentioned' },
	'no-source': { nb: 'Ingen kilde', nn: 'Inga kjelde', en: 'No source' },
	'not-coded': { nb: 'Ikke kodet', nn: 'Ikkje koda', en: 'Not coded' }
};

function found<T>(one: T | undefined, what: string): T {
	if (one === undefined) throw new Error(`The data has no ${what}.`);
	return one;
}

const byId = <T extends { readonly id: string }>(list: readonly T[], id: string) =>
	found(
		list.find((one) => one.id === id),
		id
	);

export const nameOf = (actor: string, lang: Lang = 'nb') => byId(actors, actor).name[lang];
export const titleOf = (topic: string, lang: Lang = 'nb') => byId(topics, topic).title[lang];
export const topicOf = (topic: string) => byId(topics, topic);
export const sourceOf = (source: string) => byId(sources, source);

/** The position of a cell, where it has one; other actors have the same in every period. */
export const positionOf = (actor: string, topic: string, period = NEWEST) =>
	positions.find(
		(one) =>
			one.actor === actor && one.topic === topic && (one.period === period || one.period === null)
	);

/** What a cell is to say. */
export function wordOf(actor: string, topic: string, period = NEWEST, lang: Lang = 'nb') {
	const position = positionOf(actor, topic, period);
	if (position) return byId(site.scale, position.stance).word[lang];
	const gap = gaps.find((one) => one.actor === actor && one.period === period);
	return EMPTY[gap?.state ?? 'not-stated'][lang];
}

/** How many of these cells state something. */
export const countStated = (who: readonly string[], what: readonly string[], period = NEWEST) =>
	who.flatMap((actor) => what.filter((topic) => positionOf(actor, topic, period))).length;

/** Whether at least two of these actors state different things on a topic. */
export const isDisputed = (topic: string, who: readonly string[], period = NEWEST) =>
	new Set(who.flatMap((actor) => positionOf(actor, topic, period)?.stance ?? [])).size > 1;
