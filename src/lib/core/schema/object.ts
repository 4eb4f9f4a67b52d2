import * as v from 'valibot';

/** A schema of which only the type of what it lets through is known. */
export type Schema<T> = v.GenericSchema<unknown, T>;

type Output<E extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<E, undefined>>;

/**
 * An object with these keys and no others. Messages say what was expected, since that is what a problem reports. Every
 * unknown key is an issue of its own, which `strictObject` does not do: it stops at the first.
 */
export function object<E extends v.ObjectEntries>(
	entries: E,
	missing: (key: string) => string = () => 'a value'
): Schema<Output<E>> {
	const known = Object.keys(entries).filter((key) => key !== '$schema');
	const never = v.never(`no key of this name, only ${known.join(', ')}`);
	const schema = v.objectWithRest(entries, never, (issue) =>
		issue.path ? missing(String(issue.path.at(-1)?.key)) : 'an object'
	);
	// the rest is never there, which its type cannot say without taking the entries with it
	return schema as unknown as Schema<Output<E>>;
}

/** A whole file: an object that may also name the JSON Schema that an editor checks it with. */
export function file<E extends v.ObjectEntries>(entries: E) {
	return object({ $schema: v.exactOptional(v.string('the address of a JSON Schema')), ...entries });
}

/** A list of such entries. */
export function list<T>(entry: Schema<T>) {
	return v.array(entry, 'a list');
}

/** One of these words. */
export function oneOf<const T extends string>(words: readonly T[]): Schema<T> {
	return v.picklist(words, `one of ${words.join(', ')}`);
}
