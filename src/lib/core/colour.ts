import type { Site } from './dataset.ts';

/** An actor's colour, where it has one; its id may be a word that every object knows something by. */
export const colourOf = ({ hex }: Pick<Site['colours'], 'hex'>, actor: string) =>
	Object.hasOwn(hex, actor) ? hex[actor] : undefined;
