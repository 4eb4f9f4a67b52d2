/** A name as it is compared: whatever its case, its spaces and how its accents are written. */
export const key = (name: string): string =>
	name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

interface Named {
	readonly id: string;
	/** What it is called, the surest first. */
	readonly names: readonly string[];
}

/** Finds things by what a table calls them: an id before a name, a name before a short one. */
export class NameIndex {
	readonly #byId: ReadonlyMap<string, string>;
	readonly #byName: readonly ReadonlyMap<string, readonly string[]>[];
	/** All that is known, for hints. */
	readonly known: readonly string[];

	constructor(things: readonly Named[]) {
		this.#byId = new Map(things.map(({ id }) => [id, id]));
		const ranks = Math.max(0, ...things.map(({ names }) => names.length));
		this.#byName = Array.from({ length: ranks }, (_, rank) => {
			const index = new Map<string, string[]>();
			for (const { id, names } of things) {
				const name = names[rank];
				if (!name) continue;
				const held = index.get(key(name));
				if (held) held.push(id);
				else index.set(key(name), [id]);
			}
			return index;
		});
		this.known = things.flatMap(({ id, names }) => [id, ...names]);
	}

	/** The ids that this may be: none, one, or several that share a name. */
	find(name: string): readonly string[] {
		const own = this.#byId.get(name.toLowerCase());
		if (own) return [own];
		const asked = key(name);
		for (const index of this.#byName) {
			const found = index.get(asked);
			if (found) return found;
		}
		return [];
	}
}
