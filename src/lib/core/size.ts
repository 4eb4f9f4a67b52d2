import type { MatrixData } from './matrix-data.ts';

/** What a matrix of very many actors cannot have, or not at once. The figures are where a reader would notice. */

/** The most parties that have a page for each two of them; the pages of more would grow with their square. */
export const PAIR_PAGES = 12;
/** The most actors that are shown in full where all would be written into a page. */
export const LISTED_ACTORS = 40;
/** The most entries of a list that a page writes out, where a file has them all. */
export const LISTED_ENTRIES = 100;
/** The most choices that a menu lists before it is searched in. */
export const MENU = 100;
/** The most actors and positions that a page brings with it: of more it brings the first, and loads all. */
const BROUGHT_ACTORS = 200;
const BROUGHT_POSITIONS = 6000;
/** The cells of a part fill a window, and are all made live before a reader can use any. */
const PART_CELLS = 500;
/** More columns than this are more than a screen or a sheet of paper is wide. */
const COLUMNS = 24;
/** More cells than this are drawn only as they come into sight. */
const DRAWN_CELLS = 3000;

export const hasPairPages = (parties: number) => parties <= PAIR_PAGES;

/** Whether a page brings only a part of the matrix: see `partOf`. */
export const isLarge = ({ actors, positions }: Pick<MatrixData, 'actors' | 'positions'>) =>
	actors.length > BROUGHT_ACTORS || positions.length > BROUGHT_POSITIONS;

/** How many actors such a part has. */
export const actorsInPart = (topics: number) =>
	Math.min(LISTED_ACTORS, Math.ceil(PART_CELLS / topics));

/** Whether so many parties stand on the rows from the start, rather than in the columns. */
export const areRows = (parties: number) => parties > COLUMNS;

/** Whether a grid is drawn only where it is seen. */
export const isDrawnInPart = (actors: number, topics: number) => actors * topics > DRAWN_CELLS;
