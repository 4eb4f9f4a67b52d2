import type { Brief } from '#lib/core/brief.ts';
import type { Locator } from '#lib/core/dataset.ts';
import type { Entry } from '#lib/core/entry.ts';
import type { Scaled } from '#lib/core/matrix-data.ts';
import type { Report } from '#lib/core/report.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatLocator } from './locator.ts';
import { cellWords, stanceWord } from './stance.ts';
import { sayCell } from './view.ts';

/** The cell that a reader finds something wrong with. */
export interface Reported {
	readonly actor: string;
	readonly topic: string;
	/** Undefined where the actor is not bound to one. */
	readonly period: string | undefined;
	/** The stance as it is shown, or the way of stating nothing. */
	readonly stance: string;
	/** What it rests on, or what was read in vain: each with its place, the one that is shown first. */
	readonly sources: readonly string[];
}

interface Named {
	readonly name: string;
}

const citeSource = (title: string, locator?: Locator, url?: string) =>
	[title, locator && formatLocator(locator), url].filter(Boolean).join(', ');

/** A cell with all that is known of it. */
export const reportedEntry = (entry: Entry, data: Scaled): Reported => ({
	actor: entry.actor.name,
	topic: entry.topic.title,
	period: entry.actor.party ? entry.period.name : undefined,
	stance: cellWords(entry.cell, data),
	sources:
		entry.positions.length > 0
			? entry.positions.map(({ source, text, sourceText }) =>
					citeSource(source.title, text?.locator, sourceText?.url)
				)
			: entry.read.map(({ title }) => title)
});

/** A cell in short. */
export const reportedBrief = (
	{ topic, state, readings }: Brief,
	actor: Named,
	period: Named | undefined,
	data: Scaled
): Reported => ({
	actor: actor.name,
	topic: topic.title,
	period: period?.name,
	stance: readings[0]?.step.word ?? stanceWord(state, data),
	sources: readings.map(({ source, locator }) => citeSource(source.title, locator))
});

/** The cell's name: who, on what, when. */
export function sayReported({ actor, topic, period }: Reported): string {
	const cell = sayCell(actor, topic);
	return period ? `${cell}, ${period}` : cell;
}

/**
 * A report that asks for what only its writer knows, and says which cell it is about.
 * @param address the whole address at which the cell stands
 * @param version of the data
 */
export function sayReport(about: Reported, address: string, version: string): Report {
	return {
		title: m.report_title({ cell: sayReported(about) }),
		lines: [
			m.report_what(),
			'',
			m.report_passage(),
			'',
			m.report_address({ address }),
			m.report_version({ version }),
			m.report_cell({ cell: sayCell(about.actor, about.topic) }),
			...(about.period ? [m.report_period({ period: about.period })] : []),
			m.report_shown({ stance: about.stance }),
			...about.sources.map((source) => m.report_source({ source }))
		]
	};
}
