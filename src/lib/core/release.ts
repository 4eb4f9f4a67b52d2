import type { Text } from './dataset.ts';
import type { Revision } from './revision.ts';

/** A version of the data that was given out and stays published: what changed in it, and why. */
export interface Release {
	/** Its name: see dataVersion. */
	readonly version: string;
	/** The day of its data, YYYY-MM-DD. */
	readonly date: string;
	/** In one of the site's languages at least. */
	readonly why: Text;
	/** None in the first release: there is nothing that it could differ from. */
	readonly cells: readonly Revision[];
}

/** The name of a version: its day, and the beginning of a hash of all that it holds. */
export const VERSION = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/;
