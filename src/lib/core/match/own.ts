/** The reader as an actor. No id of the data is like it, for those begin with a letter; no address can ask for it. */
export const OWN = '_own';
