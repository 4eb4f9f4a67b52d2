import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin, ResolvedConfig } from 'vite';
import { messageLanguage } from '../src/lib/words/message-language.ts';
import { findFirstPage } from './first-page.ts';
import { isolate } from './message-isolates.ts';
import { messageVariants } from './message-variants.ts';
import { siteLanguages, writtenLanguages } from './site-languages.ts';

/** What src/ imports of this; and the files that it makes, one a language. */
const TABLES = 'virtual:messages';
const COMPILED = 'src/lib/paraglide/';
const RUNTIME = /[\\/]paraglide[\\/]runtime\.js$/;
const variantOf = messageVariants();
/** How the list of all messages is imported, and how one of them is said. */
const MESSAGES = 'paraglide/messages.js';
const SAID = /\bm\.(\w+)\(/g;
const MESSAGE = /[\\/]paraglide[\\/]messages[\\/](\w+)\.js$/;

/** What the site asks of the compiler's runtime, which can do much more: of that nothing reaches a browser. */
const runtime = () => `
	export const locales = ${JSON.stringify(writtenLanguages())};
	export const baseLocale = locales[0];
	export const experimentalStaticLocale = undefined;
	export let getLocale = () => baseLocale;
	export const overwriteGetLocale = (read) => { getLocale = read; };`;

/** Brings to a browser of the compiler's runtime what the site asks of it, and no more. */
export function messageRuntime(isBrowser: (config: ResolvedConfig) => boolean): Plugin {
	let config: ResolvedConfig;
	return {
		name: 'message-runtime',
		configResolved(resolved) {
			config = resolved;
		},
		transform: (_, id) => (RUNTIME.test(id) && isBrowser(config) ? runtime() : undefined)
	};
}

/** Whether what is built runs in a browser, and is no test. */
export const inBrowser = ({ command, build }: ResolvedConfig) =>
	command === 'build' && !build.ssr && !process.env.VITEST;

/** Lets messages say numbers as the rest of the page does: none with a number is said in another language than the page. */
export function messageNumbers(): Plugin {
	const words = `${process.cwd()}/src/lib/words`;
	const imports = `import { formatter } from '${words}/formatters.ts';
		import { formatNumber, intlTag } from '${words}/locale.ts';`;
	const number = /new Intl\.NumberFormat\(locale, options\)\.format\((.*)\)$/m;
	const other = /new Intl\.(\w+)\(locale\b/g;
	return {
		name: 'message-numbers',
		transform: (code, id) =>
			/[\\/]paraglide[\\/]registry\.js$/.test(id)
				? imports +
					code.replace(number, 'formatNumber($1)').replace(other, "formatter('$1', intlTag()")
				: undefined
	};
}

/** One language's words of a message, as the message compiler wrote them: a function, and its name. */
function wordsOf(message: string, language: string): { name: string; code: string } {
	const key = variantOf(message);
	const code = readFileSync(`${COMPILED}messages/${key}.js`, 'utf8');
	const name = `${language}_${key}`;
	const [found] = new RegExp(`^const ${name} = [^]*?\\n};$`, 'm').exec(code) ?? [];
	if (!found) throw new Error(`${COMPILED}messages/${key}.js has no function ${name}`);
	return { name, code: endWithOther(isolate(found)) };
}

/** The form for *other* is for every number that no other form is for: after it nothing is left to be said by a key. */
const endWithOther = (code: string) =>
	code.replace(/^\tif \(\w+ === "other"\) (return .*;)\n\treturn .*\("\w+"\);$/m, '\t$1');

/** All that the first page says in one language: a function from how numbers are said to a list of functions. */
function table(keys: readonly string[], language: string): string {
	const words = keys.map((key) => wordsOf(key, language));
	const names = words.map(({ name }) => name).join(',\n');
	return `export default (registry) => {\n${words.map(({ code }) => code).join('\n')}\nreturn [${names}];\n};`;
}

/**
 * The first page brings its messages in its own language alone: in the browser they are a table that is loaded beside
 * the scripts, before anything is drawn, and what says one takes it from there by its place. Elsewhere, and while working
 * on the site, messages are as the compiler wrote them, in all languages. No module waits for the table while it is
 * loaded, which some browsers do wrongly.
 */
export function messageTables(): Plugin {
	const keys = [...findFirstPage().said].sort();
	const languages = siteLanguages().map(
		(code) => [code, messageLanguage(code, writtenLanguages())] as const
	);
	const needed = [...new Set(languages.map(([, language]) => language))];
	const fileOf = (language: string) => {
		const hash = createHash('sha256').update(table(keys, language)).digest('hex').slice(0, 8);
		return `_app/immutable/messages/${language}.${hash}.js`;
	};
	let config: ResolvedConfig;
	const namedFiles = () =>
		config.command === 'build' && !process.env.VITEST
			? languages.map(([code, language]) => [code, fileOf(language)])
			: [];

	const load = () => {
		const loaders = languages.map(
			([code, language]) => `'${code}': () => import('${TABLES}/${language}')`
		);
		return `import { number, plural } from '${process.cwd()}/${COMPILED}registry.js';
			const registry = { number, plural };
			const tables = {${loaders.join(', ')}};
			export let words;
			let spoken;
			// without them nothing can be drawn: the page stays as it was built
			export const ready = (language) => language === spoken ? undefined : tables[language]().then(
				(table) => { words = table.default(registry); spoken = language; },
				() => new Promise(() => {})
			);`;
	};

	return {
		name: 'message-tables',
		enforce: 'pre',
		configResolved(resolved) {
			config = resolved;
		},
		resolveId: (id) => (id.startsWith(TABLES) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(`\0${TABLES}`)) return undefined;
			if (id !== `\0${TABLES}`) return table(keys, id.slice(TABLES.length + 2));
			return inBrowser(config)
				? load()
				: `export const ready = () => {}; export const files = ${JSON.stringify(Object.fromEntries(namedFiles()))};`;
		},
		// of components what they were compiled to
		transform: {
			order: 'post',
			handler: (code, id) =>
				!inBrowser(config) || MESSAGE.test(id) || !code.includes(MESSAGES)
					? undefined
					: `import { words as $said } from '${TABLES}';\n${code.replace(SAID, (said, key) =>
							keys.includes(key) ? `$said[${keys.indexOf(key)}](` : said
						)}`
		},
		buildStart() {
			if (!inBrowser(config)) return;
			for (const language of needed)
				this.emitFile({ type: 'chunk', id: `${TABLES}/${language}`, fileName: fileOf(language) });
		}
	};
}
