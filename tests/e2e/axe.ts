import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** Axe over a page: the two packages know the page by types of different versions. */
export const axe = (page: Page) =>
	new AxeBuilder({ page: page as unknown as AxePage })
		// there are no frames: without them no page of axe's own is needed for the results
		.setLegacyMode()
		.options({ resultTypes: ['violations'] });
