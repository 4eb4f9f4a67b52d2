/** Draws the rooms of `src/` and their imports into docs/architecture.svg. */
import { writeFileSync } from 'node:fs';
import { drawHouse } from './architecture-drawing.ts';
import { readHouse } from './architecture-rooms.ts';
import { readSources } from './imports.ts';

const FILE = 'docs/architecture.svg';
writeFileSync(FILE, drawHouse(readHouse(readSources())));
console.log(`${FILE}: written`);
