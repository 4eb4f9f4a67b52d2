/** Nothing here is hydrated: an embed's classic script draws by itself. */
export const csr = false;
