import type { SourceKind } from '#lib/core/dataset.ts';
import type { SourceData } from '#lib/core/matrix-data.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDate } from './date.ts';
import { intlTag } from './locale.ts';
import { sourceKind } from './source-kind.ts';

/** Those whose publisher is no name that a sentence can hold. */
const UNSIGNED: readonly SourceKind[] = ['collection', 'speech'];

/** What a source is, whose and from when, as a sentence: "Programme by X, 2 March 2025. Adopted". */
export function describeSource(source: SourceData): string {
	if (source.kind === 'unnamed') return m.import_unnamed();
	const [kind, date] = [sourceKind(source), sourceDate(source)];
	const line =
		UNSIGNED.includes(source.kind) || source.publisher === ''
			? m.pages_source_line({ kind, date })
			: m.source_line({ kind, publisher: source.publisher, date });
	const capital = line.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase(intlTag()));
	return [capital, sourceStatus(source)].filter(Boolean).join('. ');
}

/** The source's date as known, or that it has none. */
export const sourceDate = ({ date, dated }: Pick<SourceData, 'date' | 'dated'>): string => {
	if (date === null) return m.undated();
	return dated === 'inferred' ? m.date_inferred({ date: formatDate(date) }) : formatDate(date);
};

/** Whether it was adopted and how that is known; empty where the question does not arise. */
export function sourceStatus({ status }: Pick<SourceData, 'status'>): string {
	if (!status) return '';
	if (status.is === 'draft') return m.status_draft();
	return status.basis === 'stated' ? m.status_adopted() : m.status_adopted_inferred();
}
