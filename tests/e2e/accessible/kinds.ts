import { CHARTS } from '#lib/core/view/view.ts';
import { site } from '../facts.ts';

/** One address of each kind of page, in the base language. */
export const KINDS = [
	'',
	'topic/',
	'topic/har/',
	'party/',
	'party/frp/',
	'pair/',
	'pair/r/sv/',
	'source/',
	'source/party-texts/',
	'source/r-page/',
	...CHARTS.map((chart) => `chart/${chart}/`),
	'match/',
	'method/',
	'changes/',
	'data/',
	'open/',
	'recommendations/',
	'accessibility/'
];

const [base, ...others] = site.languages;

export const languages = site.languages;
export { base };

/** The same page in a language. */
export const inLanguage = (path: string, language: string) =>
	`./${language === base ? '' : `${language}/`}${path}`;

/** The languages beside the base. */
export const translations = others;
