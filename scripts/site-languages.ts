import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where nothing can be read of a data folder; what is wrong with it is said by the build, not here. */
const UNKNOWN = ['en'];

/** The languages that a data folder's site.json names, the base first. */
export function siteLanguages(folder = process.env.STANDPUNKT_DATA ?? 'data'): readonly string[] {
	try {
		const site: unknown = JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8'));
		const languages: unknown = (site as { languages?: unknown }).languages;
		if (!Array.isArray(languages)) return UNKNOWN;
		const named = languages.filter((language) => typeof language === 'string');
		return named.length > 0 ? named : UNKNOWN;
	} catch {
		return UNKNOWN;
	}
}

interface Settings {
	readonly locales: readonly string[];
}

/** The languages that there are messages in. */
export const writtenLanguages = () =>
	(JSON.parse(readFileSync('src/i18n/project.inlang/settings.json', 'utf8')) as Settings).locales;
