/**
 * What browsers that ask for it (Trusted Types) let become script or markup, in the one place that may say so: every
 * other string is refused. The policy of the pages names this one and those of the framework.
 */

interface Rules {
	readonly createHTML: (html: string) => string;
	readonly createScriptURL: (url: string) => string;
}

/** The part of the browser's own that is used here; not every browser has it. */
interface TrustedTypes {
	createPolicy(name: string, rules: Rules): Rules;
}

const rules: Rules = {
	createHTML: (html) => html,
	createScriptURL(url) {
		const { origin } = new URL(url, location.href);
		if (origin !== location.origin) throw new TypeError(`not a script of this site: ${url}`);
		return url;
	}
};

let policy: Rules | undefined;

/** Made when it is first needed: a page may make it once. */
function trusted(): Rules {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	return (policy ??= trustedTypes?.createPolicy('standpunkt', rules) ?? rules);
}

/** Markup that a component has made, which writes every text of the data as text. */
export const trustedHtml = (html: string): string => trusted().createHTML(html);

/** The address of a script of this site. @throws TypeError where it is another's */
export const trustedScript = (url: string): string => trusted().createScriptURL(url);
