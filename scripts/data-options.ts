import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The data folder where none is named. */
export const dataFolder = process.env.STANDPUNKT_DATA ?? 'data';

/** Says what is wrong, a line each, and ends: with 1 for the data, with 2 for the command itself. */
export function fail(status: 1 | 2, lines: readonly string[]): never {
	for (const line of lines) console.error(line);
	process.exit(status);
}

/** The options that the command was given; an unknown one ends it with how it is used. */
export function readOptions<const T extends NonNullable<ParseArgsConfig['options']>>(
	usage: string,
	options: T
) {
	try {
		return parseArgs({ options }).values;
	} catch (error) {
		return fail(2, [error instanceof Error ? error.message : String(error), `usage: ${usage}`]);
	}
}
