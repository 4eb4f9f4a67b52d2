import { loadDataset } from '#lib/server/dataset.ts';

/** Which of the pages that not every dataset has are there to be linked to. */
export const load = () => ({ hasRecommendations: loadDataset().recommendations !== undefined });
