import * as v from 'valibot';
import type { Dataset, Text } from './dataset.ts';
import { archiveSchema } from './schema/archive.ts';
import { formatFound, formatPath, type Problem } from './problem.ts';

/** An older version of the data, or why it cannot be shown. */
export type Archived =
	| { readonly ok: true; readonly version: string; readonly dataset: Dataset }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a version of the data as it was published, though the checks have become others since: what a view cannot do
 * without must be there, keys that are not known any more are left out, and what was not written then is empty. Texts
 * that it has not in a language of today are in its own.
 * @param file where it stands, for messages @param languages the site's languages today
 */
export function parseArchive(file: string, data: unknown, languages: readonly string[]): Archived {
	const result = v.safeParse(
		archiveSchema((text) => inEach(text, languages)),
		data
	);
	if (!result.success) {
		const problems = result.issues.map(({ path, message, input }) => ({
			file,
			path: formatPath((path ?? []).map(({ key }) => key)),
			expected: message,
			found: formatFound(input)
		}));
		return { ok: false, problems };
	}
	const { version, ...viewed } = result.output;
	const dataset = { ...viewed, unattributed: [], method: [] };
	const problems = unknownIds(file, dataset);
	return problems.length > 0 ? { ok: false, problems } : { ok: true, version, dataset };
}

function inEach(text: Text, languages: readonly string[]): Text {
	const own = Object.values(text)[0];
	if (own === undefined) return text;
	const lacking = languages.filter((code) => !Object.hasOwn(text, code));
	return { ...text, ...Object.fromEntries(lacking.map((code) => [code, own])) };
}

/** A position of someone or on something that is not there would stand in another's cell. */
function unknownIds(file: string, { actors, topics, sources, site, positions }: Dataset) {
	const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
	const known = {
		actor: ids(actors),
		topic: ids(topics),
		source: ids(sources),
		stance: ids(site.scale)
	};
	const keys = Object.keys(known) as (keyof typeof known)[];
	return positions.flatMap((position, i) =>
		keys
			.filter((key) => !known[key].has(position[key]))
			.map((key) => ({
				file,
				path: `positions[${i}].${key}`,
				expected: 'an id of this version',
				found: formatFound(position[key])
			}))
	);
}
