/** The version of package.json, which cannot be imported without a warning on Node 20; a test holds the two together. */
export const VERSION = "0.1.0";
