/**
 * The keywords that open a section in HAProxy 2.6 to 3.x (configuration manual, chapters 3, 4, 11 and 12). They stand at the
 * beginning of a line in what we render; HAProxy itself takes them after blanks too.
 */
export const SECTIONS: ReadonlySet<string> = new Set(
  (
    "global defaults frontend backend listen peers resolvers mailers userlist cache program http-errors ring " +
    "log-forward log-profile fcgi-app crt-store traces acme namespace_list"
  ).split(" "),
);

/** A rendered line that opens a section → its keyword and name ("" where it has none); undefined for any other line. */
export function openedBy(line: string): { readonly keyword: string; readonly name: string } | undefined {
  const [keyword = "", name = ""] = line.split(/\s+/, 2);
  return SECTIONS.has(keyword) ? { keyword, name } : undefined;
}
