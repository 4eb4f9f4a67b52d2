import type { SourceKind } from '#lib/core/dataset.ts';
import type { SourceData } from '#lib/core/matrix-data.ts';
import { m } from '#lib/paraglide/messages.js';

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

/** Whether it was read as the codebook has it: of what was only given in a table nothing more is known. */
export const isCoded = ({ kind }: Pick<SourceData, 'kind'>) => !kind.startsWith('un');

/** Whether a reader must be told that its adoption was worked out, since the file does not say it. */
export const isStatusInferred = ({ status }: Pick<SourceData, 'status'>) =>
	status?.is === 'adopted' && status.basis === 'inferred';
