import type { Campaign, Period } from "../../src/terms/reference.ts";
import { plainWords } from "../values/words.ts";
import type { Context } from "./context.ts";
import { periodInPath, periodInSheetName, periodInTitles } from "./lines/period.ts";
import type { ManifestLine } from "./manifest-line.ts";

/** What tells a sheet's period: its titles, else its name (`Quý I`, `2023`), each null where it tells none. */
interface SheetTells {
  title: string | null;
  name: string | null;
}

/** `T1`, `Q3`, `H2` are tables and districts as well. */
const SHORT = /^[thq]\s?\d{1,2}$/i;

/** A sheet of what is planned, or compared with, is not about the time that it names. */
const NOT_ABOUT =
  /\b(kh|ke hoach|chi tieu|muc tieu|du kien|phuong huong|nhiem vu|so (voi|sanh)|cung ky|cu)\b/;

/** A title without the names of campaigns: `Cao điểm quý IV` and `Xuân tình nguyện 2023` tell no period. */
function withoutNames(title: string, campaigns: readonly Campaign[]): string {
  const words = plainWords(title);
  const named = campaigns.filter(({ name }) => words.includes(plainWords(name)));
  return named.reduce(
    (rest, { name }) => rest.replace(plainWords(name), " "),
    named.length > 0 ? words : title,
  );
}

/**
 * The period that each sheet tells; what its titles call a campaign does only where they and the path tell nothing else.
 * A name counts where the reference has that period, and the path tells none, or the year of which it is a part, or where it
 * tells one sheet from another: a form may still be called after the year before. Where the reference lacks one of several
 * parts none counts: the one left over would be the whole year's.
 */
function periodsOfSheets(
  sheets: readonly { titles: readonly string[]; sheet: { name: string }; table: unknown }[],
  path: string,
  { periods, vocabulary: { campaigns } }: Pick<Context, "periods" | "vocabulary">,
): SheetTells[] {
  const ofPath = periodInPath(path);
  const inTitles = (titles: readonly string[]) => {
    const beside = titles.map((title) => withoutNames(title, campaigns));
    const isNamed = beside.some((title, at) => title !== titles[at]);
    const told = isNamed ? periodInTitles(beside, path) : null;
    return told ?? (isNamed && ofPath !== null ? null : periodInTitles(titles, path));
  };
  const told = sheets.map(({ sheet: { name } }) =>
    SHORT.test(name.trim()) || NOT_ABOUT.test(plainWords(name)) ? null : periodInSheetName(name, path),
  );
  const isKnown = (name: string | null) => periods.some(({ period }) => period === name);
  const areKnown = told.every((name, at) => !sheets[at]?.table || !name?.includes("-") || isKnown(name));
  const named = told.map((name) => (areKnown && isKnown(name) ? name : null));
  const tellsApart = new Set(named.filter(Boolean)).size > 1;
  const counts = (name: string) =>
    ofPath === null || (!ofPath.includes("-") && (tellsApart || name.startsWith(`${ofPath}-`)));
  return sheets.map(({ titles }, at) => {
    const name = named[at] ?? null;
    return { title: inTitles(titles), name: name !== null && counts(name) ? name : null };
  });
}

/** The period of a file, and of each of its sheets, as far as anything tells it. */
export interface FilePeriod {
  /** Its code, which need not be one that the reference has; null where nothing tells it. */
  told: string | null;
  /** The same, where the reference has it. */
  known: Period | null;
  /** The period of a sheet, by its place in the file; null where that of the file is not known. */
  ofSheet(at: number): Period | null;
  /** Whether a sheet's titles tell no other period than that, such as one that the reference lacks. */
  agreesWithTitlesOf(at: number): boolean;
}

/**
 * The period by the manifest alone; else by the first title that tells one, else the path, else a sheet's name. A sheet whose own
 * title, else its name, tells another one that is known is of that.
 */
export function filePeriod(
  sheets: Parameters<typeof periodsOfSheets>[0],
  path: string,
  manifest: ManifestLine,
  context: Pick<Context, "periods" | "vocabulary">,
): FilePeriod {
  const { periods } = context;
  const named = (code: string | null | undefined) => periods.find(({ period }) => period === code) ?? null;
  if (manifest.period !== "") {
    const known = named(manifest.period);
    return { told: manifest.period, known, ofSheet: () => known, agreesWithTitlesOf: () => true };
  }
  const tells = periodsOfSheets(sheets, path, context);
  const first = (what: keyof SheetTells) => tells.find((sheet) => sheet[what] !== null)?.[what] ?? null;
  const told = first("title") ?? periodInPath(path) ?? first("name");
  const known = named(told);
  const ofSheet = (at: number) => known && (named(tells[at]?.title ?? tells[at]?.name) ?? known);
  return {
    ...{ told, known, ofSheet },
    agreesWithTitlesOf(at) {
      const title = tells[at]?.title ?? null;
      return title === null || title === ofSheet(at)?.period;
    },
  };
}
