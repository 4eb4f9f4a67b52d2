import type { Scaled } from '#lib/core/matrix-data.ts';
import { kindOf, type Part, type Revision } from '#lib/core/revision.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatList } from './locale.ts';
import { stanceWord } from './stance.ts';
import { sayCell } from './view.ts';

const PARTS: Readonly<Record<Part, () => string>> = {
	quote: () => m.changes_part_quote(),
	summary: () => m.changes_part_summary(),
	note: () => m.changes_part_note(),
	locator: () => m.changes_part_locator(),
	attribution: () => m.changes_part_attribution(),
	agreed: () => m.changes_part_agreed(),
	source: () => m.changes_part_source()
};

/** What became of the stance; undefined where it is the same. */
export function sayStances(revision: Revision, data: Scaled): string | undefined {
	const { from = null, to = null } = revision.stance ?? {};
	const was = from === null ? '' : stanceWord(from, data);
	const is = to === null ? '' : stanceWord(to, data);
	if (was && is) return m.changes_from_to({ from: was, to: is });
	const isState = kindOf(revision) === 'state';
	if (was) return isState ? m.changes_now_read({ from: was }) : `${m.changes_withdrawn()}: ${was}`;
	if (is) return isState ? m.changes_state({ to: is }) : `${m.changes_new()}: ${is}`;
	return undefined;
}

/** What else became of a position: a sentence each. */
export function sayParts({ basis, parts = [] }: Revision): string[] {
	return [
		...(basis?.to === 'explicit' ? [m.changes_basis_explicit()] : []),
		...(basis?.to === 'implied' ? [m.changes_basis_implied()] : []),
		...(parts.length > 0
			? [m.changes_parts({ parts: formatList(parts.map((part) => PARTS[part]())) })]
			: [])
	];
}

/** All that became of a position, or of why there is none, in one line. */
export function sayRevision(revision: Revision, data: Scaled): string {
	const stances = sayStances(revision, data);
	const ended = stances && (/\p{P}$/u.test(stances) ? stances : `${stances}.`);
	return [...(ended ? [ended] : []), ...sayParts(revision)].join(' ');
}

interface Changed {
	readonly actor: string;
	readonly topic: string | undefined;
	readonly period: string | undefined;
}

/** Whose position on what has changed: "Actor: topic, period". */
export function sayChanged({ actor, topic, period }: Changed): string {
	const what = topic ?? m.changes_every_topic();
	return sayCell(actor, period === undefined ? what : `${what}, ${period}`);
}
