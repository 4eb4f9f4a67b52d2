import { knownToIntl, messageLanguage, tagOf } from '../src/lib/words/message-language.ts';
import { siteLanguages, writtenLanguages } from './site-languages.ts';

/** What a language calls itself; its code where it is none, which is told by whatever reads the data. */
function nameOf(language: string): string {
	const tag = tagOf(knownToIntl(language));
	try {
		const name = new Intl.DisplayNames([tag], { type: 'language' }).of(language) ?? language;
		return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
	} catch {
		return language;
	}
}

/** What stands before the last item of a list. @throws where a list is not written with that and commas alone */
function lastOf(tag: string, type: Intl.ListFormatType): string {
	const list = new Intl.ListFormat(tag, { type });
	const last = list.format(['', '']);
	const isSo = (...items: string[]) =>
		list.format(items) === items.slice(0, -1).join(', ') + last + items.at(-1)!;
	// some languages have another word before some letters
	const lists = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((z) => [
		['a', z],
		['a', 'b', z],
		['a', 'b', `h${z}`, `${z}o`]
	]);
	if (!lists.every((items) => isSo(...items)))
		throw new Error(`a list in ${tag} is not written as src/lib/words/locale.ts writes it`);
	return last;
}

/** What stands between the thousands of a number. @throws where a number is not written in groups of three alone */
function groupOf(tag: string): string {
	const { format } = new Intl.NumberFormat(tag);
	const group = format(1234).slice(1, -3);
	if (format(1234567) !== ['1', '234', '567'].join(group) || format(999) !== '999')
		throw new Error(`a number in ${tag} is not written as src/lib/words/locale.ts writes it`);
	return group;
}

/**
 * What a page in each language of the site is written with. A browser takes up to a tenth of a second of a slow phone to
 * begin with each of Intl's makers, longer than with anything else on the page: the build asks Intl, and the page knows.
 */
export function languages(): Record<string, Language> {
	const written = writtenLanguages();
	const describe = (code: string): Language => {
		const messages = messageLanguage(code, written);
		const tag = tagOf(knownToIntl(messages));
		return {
			name: nameOf(code),
			messages,
			tag,
			order: tagOf(knownToIntl(code)),
			group: groupOf(tag),
			and: lastOf(tag, 'conjunction'),
			or: lastOf(tag, 'disjunction')
		};
	};
	return Object.fromEntries(siteLanguages().map((code) => [code, describe(code)]));
}
