import * as v from 'valibot';

/** A whole number. */
export const integerSchema = v.pipe(v.number('a whole number'), v.integer('a whole number'));

const COUNTED = 'a whole number from 1 up';

/** A number that something is counted with from 1. */
export const ordinalSchema = v.pipe(v.number(COUNTED), v.integer(COUNTED), v.minValue(1, COUNTED));

const COUNT = 'a whole number from 0 up';

/** How many there are of something. */
export const countSchema = v.pipe(v.number(COUNT), v.integer(COUNT), v.minValue(0, COUNT));
