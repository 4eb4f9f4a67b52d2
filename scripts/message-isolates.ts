import type { Plugin } from 'vite';
import { directionOf } from '../src/lib/server/direction.ts';
import { messageLanguage } from '../src/lib/words/message-language.ts';
import { siteLanguages, writtenLanguages } from './site-languages.ts';

const MESSAGE = /[\\/]paraglide[\\/]messages[\\/]\w+\.js$/;

/** Whether a site's data is written from right to left and what its pages say of it from left to right, or reverse. */
const isMixed = siteLanguages().some(
	(code) => directionOf(code) !== directionOf(messageLanguage(code, writtenLanguages()))
);

/**
 * Sets what the data says within a message apart from it: a number after a name would else go to the name's other side.
 * With the first strong isolate and its end, see UAX #9. Where all run the same way, nothing is changed.
 * @param code of a message, as its compiler wrote it
 */
export const isolate = (code: string) =>
	isMixed ? code.replace(/\$\{i\?\.\w+\}/g, '\\u2068$&\\u2069') : code;

export function messageIsolates(): Plugin {
	return {
		name: 'message-isolates',
		enforce: 'pre',
		transform: (code, id) => (MESSAGE.test(id) && isMixed ? isolate(code) : undefined)
	};
}
