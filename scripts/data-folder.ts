import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A path as it was given: from where the command was given, which npm tells, for it runs commands elsewhere. */
export const fromCaller = (path: string): string => resolve(process.env.INIT_CWD ?? '.', path);

/** Whether nothing stands in a folder yet, or there is none. */
export const isEmptyFolder = (folder: string): boolean =>
	!existsSync(folder) || readdirSync(folder).length === 0;

/** What of a data folder is made from tables; what was released, and what people wrote beside it, is not. */
const isMade = (name: string) =>
	['positions', 'codes'].includes(name) || (name.endsWith('.json') && name !== 'changes.json');

/**
 * Writes files into a folder as a whole: they are all made beside it first, so that whatever goes wrong leaves the folder
 * as it was. The data that stands there is replaced; anything else in the folder stays.
 * @param files path -> what becomes JSON @param tell hears how many of how many are made
 */
export function writeFolder(
	folder: string,
	files: Readonly<Record<string, unknown>>,
	tell: (done: number, of: number) => void = () => {}
) {
	mkdirSync(dirname(folder), { recursive: true });
	const made = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
	try {
		const all = Object.entries(files);
		for (const [at, [path, content]] of all.entries()) {
			mkdirSync(join(made, dirname(path)), { recursive: true });
			writeFileSync(join(made, path), `${JSON.stringify(content, null, '\t')}\n`);
			tell(at + 1, all.length);
		}
		const kept = isEmptyFolder(folder) ? [] : readdirSync(folder).filter((name) => !isMade(name));
		const old = `${made}-old`;
		if (existsSync(folder)) renameSync(folder, old);
		renameSync(made, folder);
		for (const name of kept) renameSync(join(old, name), join(folder, name));
		rmSync(old, { recursive: true, force: true });
	} catch (error) {
		rmSync(made, { recursive: true, force: true });
		throw error;
	}
}
