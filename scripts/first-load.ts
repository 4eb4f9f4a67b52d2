import type { Plugin, Rolldown } from 'vite';

/** The page that most readers see first, with the frame that every page has. */
const FIRST = /routes\/(\(site\)\/(\[\[lang=lang\]\]\/\+page|\+layout)|\+layout)\.svelte$/;

type Graph = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

const MESSAGE = /[\\/]paraglide[\\/]messages[\\/](\w+)\.js$/;

/** All that a module imports, and what that imports, except what is loaded when it is asked for. */
function importedBy(module: string, graph: Graph, found = new Set<string>()): Set<string> {
	// the list of all messages is imported by whoever says one of them
	if (found.has(module) || MESSAGE.test(module)) return found;
	found.add(module);
	for (const id of graph.getModuleInfo(module)?.importedIds ?? []) importedBy(id, graph, found);
	return found;
}

/** The messages that modules say. */
const saidBy = (modules: Iterable<string>, graph: Graph) =>
	new Set(
		[...modules].flatMap((id) =>
			[...(graph.getModuleInfo(id)?.code ?? '').matchAll(/\bm\.(\w+)/g)].map(([, key]) => key)
		)
	);

/**
 * What the first page shares with others goes into one file: in dozens of small ones each costs a request and
 * compresses badly. What it does not need stays with those that do.
 */
export function firstLoad(): Plugin {
	let first = new Set<string>();
	let said = new Set<string | undefined>();
	const isFirst = (id: string) => first.has(id) || said.has(MESSAGE.exec(id)?.[1]);
	const groups = [
		{ name: 'framework', test: /[\\/]node_modules[\\/](svelte|@sveltejs)[\\/]/, priority: 2 },
		{
			name: (id: string) => (isFirst(id) ? 'common' : null),
			test: /[\\/]src[\\/]lib[\\/]/,
			minShareCount: 2
		}
	];
	// d3's parts do nothing by being imported: what is not used of them is left out
	const treeshake = { moduleSideEffects: [{ test: /node_modules\/d3(-|\/)/, sideEffects: false }] };
	return {
		name: 'common-chunk',
		config: (_, { isSsrBuild }) => ({
			build: isSsrBuild
				? {}
				: { rollupOptions: { output: { codeSplitting: { groups } }, treeshake } }
		}),
		buildEnd() {
			first = new Set();
			for (const id of this.getModuleIds()) if (FIRST.test(id)) importedBy(id, this, first);
			// what loads a chart later must not be shared: Kit would take the chart's styles for ones that come later too,
			// and leave them out of the pages that are built with the chart in them
			for (const id of first)
				if (this.getModuleInfo(id)?.dynamicallyImportedIds.length) first.delete(id);
			said = saidBy(first, this);
			said.delete(undefined);
		}
	};
}
