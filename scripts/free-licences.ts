/**
 * The licences under which code may be shipped with the site, by their SPDX identifiers: free ones that ask for no more
 * than that they are passed on, which `licences.txt` does. One that is missing here fails the build.
 */
export const FREE_LICENCES: ReadonlySet<string> = new Set([
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'CC0-1.0',
	'ISC',
	'MIT',
	'MIT-0',
	'OFL-1.1',
	'Unlicense',
	'Zlib'
]);

/** Whether an SPDX expression lets code be shipped: of alternatives one, of all that hold at once each. */
export function isFree(expression: string): boolean {
	const inner = expression.trim().replace(/^\((.*)\)$/, '$1');
	// brackets within would need a parser: a person reads such a licence
	if (/[()]/.test(inner)) return false;
	return inner
		.split(/\s+OR\s+/)
		.some((choice) => choice.split(/\s+AND\s+/).every((one) => FREE_LICENCES.has(one)));
}
