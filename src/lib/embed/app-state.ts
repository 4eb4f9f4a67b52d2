import { localeOf } from '#lib/words/locale.ts';

/** Stands in for the framework's `page` in an embed's script: the language is the document's. */
export const page = {
	params: { lang: localeOf(document.documentElement.lang) },
	route: { id: null as string | null }
};

/** And for what it knows of newer builds: nothing, since an embed has no button for them. */
export const updated = { check: async () => false };
