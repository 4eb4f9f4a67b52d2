import { inEachLanguage } from '#lib/server/page.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => inEachLanguage([{}]);
