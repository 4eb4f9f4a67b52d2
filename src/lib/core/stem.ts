/**
 * Endings that a word takes on in each language, longest first. What is searched is found as part of a word, so only
 * the reader's own words are cut, to find `straff` and `straffet` by `straffes`.
 */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
	nb: [
		'ingene',
		'ingen',
		'inger',
		'ende',
		'ene',
		'ere',
		'ede',
		'en',
		'er',
		'et',
		'es',
		'te',
		'e',
		'a',
		's',
		't'
	],
	nn: [
		'ingane',
		'inga',
		'ingar',
		'ande',
		'ane',
		'ene',
		'are',
		'en',
		'ar',
		'er',
		'et',
		'a',
		'e',
		't'
	],
	en: ['ings', 'ing', 'ies', 'ed', 'es', 'ly', 's', 'e', 'y']
};

const SHORTEST = 4;

/** A folded word without its ending; as it is where little would be left. */
export function stem(word: string, lang: string): string {
	const ending = ENDINGS[lang]?.find(
		(end) => word.endsWith(end) && word.length - end.length >= SHORTEST
	);
	return ending ? word.slice(0, -ending.length) : word;
}
