import { download } from '#lib/components/export/download.ts';

/** A table that is as small as one can be and still be compared: three actors, three topics. */
const EXAMPLE = `actor,topic,stance,summary
Anna,Cycle lane in the main street,For,It makes the way to school safe.
Anna,Longer opening hours,Against,
Bo,Cycle lane in the main street,Against,Shops need the parking.
Bo,Longer opening hours,For,
Bo,A tree on every corner,For,
Cleo,Cycle lane in the main street,For,
Cleo,A tree on every corner,Mixed,Where there is room.
`;
const NAME = 'example.csv';

export const exampleText = EXAMPLE;

/** The example as if it had been chosen. */
export const exampleFile = () => new File([EXAMPLE], NAME, { type: 'text/csv' });

export const saveExample = () => download(exampleFile(), NAME);
