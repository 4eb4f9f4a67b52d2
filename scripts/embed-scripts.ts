import { compile, compileModule } from 'svelte/compiler';
import { transformWithOxc, type Plugin, type UserConfig } from 'vite';
import { licences } from './licences.ts';
import { messageIsolates } from './message-isolates.ts';
import { messageNumbers, messageRuntime } from './message-tables.ts';
import { otherWords } from './message-variants.ts';

/** What the components of an embed find in place of the framework, which is not there. */
const STANDS_IN: readonly (readonly [RegExp, string])[] = [
	[/(^\$|\/runtime\/)app\/state\b/, 'src/lib/embed/app-state.ts'],
	[/(^\$|\/runtime\/)app\/paths\b/, 'src/lib/embed/app-paths.ts'],
	[/^svelte$/, 'node_modules/svelte/src/index-server.js']
];
/** What Svelte's renderer reaches for in cases that no embed has: values sent along, and parts that are waited for. */
const LEFT_OUT: Readonly<Record<string, string>> = {
	devalue: 'export const uneval = JSON.stringify;',
	'node:async_hooks': 'export {};',
	'./crypto.js': 'export const sha256 = undefined;'
};
/** Where Svelte says what went wrong: in an embed by the fault's name, under which its documentation tells the rest. */
const FAULTS = /node_modules\/svelte\/src\/internal\/(server|shared)\/errors\.js$/;

const namesOfFaults = (code: string) =>
	Array.from(code.matchAll(/^export \* .*|^export function (\w+)/gm), ([line, name]) =>
		name ? `export function ${name}() { throw new Error('${name}'); }` : line
	).join('\n');

/**
 * Compiles components into functions that write HTML, as they are for the built page. An embed's script is classic and
 * whole in one file, since a sandboxed frame can load no modules; and drawing by HTML needs half the bytes of drawing by
 * Svelte's own runtime.
 */
function htmlComponents(): Plugin {
	return {
		name: 'html-components',
		enforce: 'pre',
		resolveId(id) {
			const [, file] = STANDS_IN.find(([name]) => name.test(id)) ?? [];
			if (file) return `${process.cwd()}/${file}`;
			return id in LEFT_OUT ? `\0${id}` : undefined;
		},
		load: (id) => LEFT_OUT[id.replace('\0', '')],
		async transform(code, id) {
			if (FAULTS.test(id)) return namesOfFaults(code);
			const options = { generate: 'server', filename: id, dev: false } as const;
			if (id.endsWith('.svelte')) return compile(code, { ...options, css: 'external' }).js;
			if (!id.endsWith('.svelte.ts')) return undefined;
			const script = await transformWithOxc(code, id);
			return compileModule(script.code, options).js;
		}
	};
}

/** How the classic scripts are built: each `?worker&url` import is one. */
export const embedScripts: UserConfig['worker'] = {
	format: 'iife',
	plugins: () => [
		htmlComponents(),
		messageNumbers(),
		messageRuntime(() => true),
		otherWords(),
		messageIsolates(),
		licences({ isWorker: true })
	],
	rolldownOptions: {
		treeshake: { moduleSideEffects: [{ test: /node_modules\/d3(-|\/)/, sideEffects: false }] }
	}
};
