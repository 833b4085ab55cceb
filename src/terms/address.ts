/**
 * The state of a page as its address says it: `?v=1&ky=2024&dia-ban=347,353`. The grammar: `v` is the version of
 * the grammar; every other name is Vietnamese without accents; several values stand behind one name, parted by
 * commas; what is left out is the default. What cannot be understood is named, never obeyed.
 */

export const ADDRESS_VERSION = "1";

export interface AddressField {
  /** As it stands in the address: `ky`. */
  name: string;
  /** As a message names it: `kỳ`. */
  label: string;
  /** Whether several values may stand behind it. */
  many?: boolean;
  isKnown: (value: string) => boolean;
}

export interface ReadAddress {
  /** Known values only, without doubles; names that do not occur are left out. */
  values: Record<string, string[]>;
  /** What was not understood, a sentence each, in Vietnamese. */
  problems: string[];
}

const LONGEST_QUOTE = 40;

/** Reads the part of an address from `?` on. An unknown version leaves everything at its default. */
export function readAddress(search: string, fields: readonly AddressField[]): ReadAddress {
  const asked = new URLSearchParams(search);
  const version = asked.get("v");
  if (version !== null && version !== ADDRESS_VERSION) {
    return {
      values: {},
      problems: [
        `Liên kết này viết theo phiên bản ${quote(version)}, trang chỉ hiểu phiên bản ${ADDRESS_VERSION}; trang mở theo mặc định.`,
      ],
    };
  }
  const values: Record<string, string[]> = {};
  const problems: string[] = [];
  for (const name of new Set(asked.keys())) {
    if (name === "v") continue;
    const field = fields.find((one) => one.name === name);
    if (!field) {
      problems.push(`Liên kết có mục ${quote(name)} mà trang này không dùng; đã bỏ qua.`);
      continue;
    }
    const found = asked
      .getAll(name)
      .flatMap((text) => text.split(","))
      .filter((text) => text !== "");
    const known = [...new Set(found.filter(field.isKnown))];
    for (const value of found.filter((one) => !field.isKnown(one))) {
      problems.push(`Không có ${field.label} ${quote(value)}; đã bỏ qua.`);
    }
    if (known.length > 1 && !field.many)
      problems.push(`Chỉ chọn được một ${field.label}; đã lấy giá trị đầu.`);
    if (known.length > 0) values[name] = field.many ? known : known.slice(0, 1);
  }
  return { values, problems };
}

/** The address that `readAddress` reads back: names in the order of the fields; empty where all is default. */
export function writeAddress(
  values: Readonly<Record<string, readonly string[]>>,
  fields: readonly AddressField[],
): string {
  const parts = fields.flatMap(({ name }) => {
    const own = values[name] ?? [];
    return own.length > 0 ? [`${name}=${own.map(encodeURIComponent).join(",")}`] : [];
  });
  return parts.length > 0 ? `?v=${ADDRESS_VERSION}&${parts.join("&")}` : "";
}

function quote(text: string): string {
  return `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}”`;
}
