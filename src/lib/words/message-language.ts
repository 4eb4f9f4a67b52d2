/** Languages whose messages another's readers are used to. */
const NEAR: Readonly<Record<string, string>> = { no: 'nb' };
/** What a page is written in where there are no messages in its language. */
const OTHERWISE = 'en';

/**
 * The language that the messages of a page are in. A dataset may be in any language; its pages say what they say of
 * themselves in the same one where there are messages in it, in its main form otherwise, and else in English.
 * @param language of the page @param written the languages that there are messages in
 */
export function messageLanguage<Written extends string>(
	language: string,
	written: readonly Written[]
): Written {
	const [main = ''] = language.split('-');
	for (const wanted of [language, main, NEAR[main], OTHERWISE]) {
		const found = written.find((code) => code === wanted);
		if (found) return found;
	}
	throw new RangeError(`no messages in ${language} or ${OTHERWISE}`);
}

/** The country of languages that are written in more than one. */
const TAGS: Readonly<Record<string, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

export const tagOf = (language: string) => TAGS[language] ?? language;

/**
 * The language that Intl is asked for. Browsers do not know Nynorsk and would write its numbers and dates in the
 * reader's own language; those of bokmål, which they know, are the same.
 */
export const knownToIntl = (language: string) => (language === 'nn' ? 'nb' : language);
