import type { SourceKind } from '#lib/core/dataset.ts';
import type { SourceData } from '#lib/core/matrix-data.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDate } from './date.ts';
import { intlTag } from './locale.ts';

const KIND: Readonly<Record<SourceKind, () => string>> = {
	programme: () => m.kind_programme(),
	'party-page': () => m.kind_party_page(),
	statement: () => m.kind_statement(),
	speech: () => m.kind_speech(),
	'consultation-response': () => m.kind_consultation_response(),
	mandate: () => m.kind_mandate(),
	record: () => m.kind_record(),
	'programme-draft': () => m.kind_programme_draft(),
	'report-summary': () => m.kind_report_summary(),
	collection: () => m.kind_collection(),
	unspecified: () => m.import_kind_unspecified(),
	unnamed: () => m.import_unnamed()
};

export const sourceKind = ({ kind }: Pick<SourceData, 'kind'>) => KIND[kind]();

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

/** Whether it was read as the codebook has it: of what was only given in a table nothing more is known. */
export const isCoded = ({ kind }: Pick<SourceData, 'kind'>) => !kind.startsWith('un');

/** Whether it was adopted and how that is known; empty where the question does not arise. */
export function sourceStatus({ status }: Pick<SourceData, 'status'>): string {
	if (!status) return '';
	if (status.is === 'draft') return m.status_draft();
	return status.basis === 'stated' ? m.status_adopted() : m.status_adopted_inferred();
}

/** Whether a reader must be told that its adoption was worked out, since the file does not say it. */
export const isStatusInferred = ({ status }: Pick<SourceData, 'status'>) =>
	status?.is === 'adopted' && status.basis === 'inferred';
