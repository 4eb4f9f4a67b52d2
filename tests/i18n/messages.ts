import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A message as its file holds it: a text, or one with variants by number. */
type Written = string | [{ declarations: string[]; match: Record<string, string> }];

const folder = 'src/i18n/messages';

/** Every language's messages, without the address of their format: language -> key -> message. */
export const messages: Readonly<Record<string, Readonly<Record<string, Written>>>> =
	Object.fromEntries(
		readdirSync(folder).map((file) => {
			const written = JSON.parse(readFileSync(join(folder, file), 'utf8'));
			delete written.$schema;
			return [file.replace('.json', ''), written];
		})
	);

/** All that a message may say. */
export const textsOf = (message: Written): string[] =>
	typeof message === 'string' ? [message] : Object.values(message[0].match);

/** The names in braces in a text. */
export const namesIn = (text: string): string[] =>
	Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);

/** What has to be given to a message. */
export function inputsOf(message: Written): string[] {
	if (typeof message === 'string') return [...new Set(namesIn(message))].sort();
	return declared(message, /^input (\w+)$/).sort();
}

/** The names of what a message declares in this way. */
export const declared = (message: Written, pattern: RegExp): string[] =>
	typeof message === 'string'
		? []
		: message[0].declarations.flatMap((line) => pattern.exec(line)?.[1] ?? []);

/** The numbers' forms for which a message has a variant; undefined where it has none by number. */
export const formsOf = (message: Written): string[] | undefined =>
	typeof message === 'string'
		? undefined
		: Object.keys(message[0].match).map((match) => match.replace('n=', ''));
