/**
 * The release's file that says what it routes, for programs beside HAProxy: `explain --node`, a comparison of releases
 * (schemas/release-routes.schema.json).
 */
export const ROUTES_FILE = "routes.json";

/** The format that this version of Signalbox writes, and reads alone. */
export const FORMAT = 3;

/** How the file begins and ends as `routesFile` writes it. */
export const [BEGIN, END] = [`{"format":${FORMAT},\n`, "]}\n"];
