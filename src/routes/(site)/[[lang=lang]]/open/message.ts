import type { EvidenceData } from '#lib/core/evidence-data.ts';
import type { Assumption } from '#lib/core/import/options.ts';
import type { Refusal } from '#lib/core/open-file/limits.ts';
import type { Read, Told } from '#lib/core/open-file/read.ts';
import type { MatrixFile } from '#lib/core/matrix-file.ts';
import type { SearchData } from '#lib/core/search-data.ts';

/** What the page asks of the worker. */
export interface Ask {
	readonly files: readonly { readonly name: string; readonly file: Blob }[];
	readonly told: Told;
}

/** A matrix as the explorer needs it, in one of its languages. */
export interface Made {
	readonly ok: true;
	readonly matrix: MatrixFile;
	readonly evidence: EvidenceData;
	readonly search: SearchData;
	/** Of tables: see `Read`. */
	readonly assumed: readonly Assumption[] | undefined;
}

export type Failed = Extract<Read, { ok: false }>;
export type Outcome = Made | Failed;

export interface Step {
	readonly step: 'reading' | 'rows' | 'checking' | 'preparing';
	/** How many files or rows of how many, where that is known. */
	readonly done?: number;
	readonly of?: number;
}

/** What the worker says: how far it is, and at last what has become of the files. */
export type Answer = Step | { readonly outcome: Outcome };

type RefusedOne = Extract<Failed, { refusal: Refusal }>;

/** Whether a file is refused as a whole, rather than told what is wrong with what it says. */
export const isRefused = (failed: Failed): failed is RefusedOne => 'refusal' in failed;
