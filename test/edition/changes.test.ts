/** What has changed since an edition, and why: each figure with the reason that a hand made for it. */
import { createHash } from "node:crypto";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { Book } from "../../src/components/book/book.ts";
import { readPublished } from "../../src/components/page/site-data.ts";
import type { Edition } from "../../src/terms/editions.ts";
import { copySample, guong, SAMPLE, temporaryFolder } from "../support/pack.ts";
import { drawn, pageText } from "../support/page-text.ts";

vi.mock(import("../../loaders/publish/site.ts"), async () => ({
  buildSite: (await import("../support/played-site.ts")).playedSite,
}));

const folder = temporaryFolder();
// Kim Bảng's registrations of 2024 are still to come, and nobody has sent anything of 2023.
const data = copySample(join(folder, "data"), /^2024\/(dang-ky(?!.*kim-bang)|3-chu|Book1|cuoc-thi.*TT)/);
const kept = join(folder, "kept");
const dist = join(folder, "dist");
const exported = (path: string) => join(data, "exports", path);
const table = (name: string) => join(data, "reference", `${name}.csv`);

beforeAll(async () => {
  expect((await guong("edition", "tong-ket", "--data", data, "--out", dist)).code).toBe(0);
  for (const place of ["exports", "reference", "editions"])
    cpSync(join(data, place), join(kept, place), { recursive: true, preserveTimestamps: true });
});

/** The data folder as it was when the edition was made, with that edition and perhaps copies of it. */
function restore(): void {
  for (const place of ["exports", "reference", "editions"]) {
    rmSync(join(data, place), { recursive: true });
    cpSync(join(kept, place), join(data, place), { recursive: true, preserveTimestamps: true });
  }
}

function replaceIn(location: string, from: string, to: string): void {
  const text = readFileSync(location, "latin1");
  const written = Buffer.from(from).toString("latin1");
  expect(text).toContain(written);
  chmodSync(location, 0o644);
  writeFileSync(location, text.replace(written, Buffer.from(to).toString("latin1")), "latin1");
}

interface Rebuilt {
  book: Book;
  editions: ReadonlyMap<string, Edition>;
  found: Edition;
  said: string;
}

async function rebuilt(): Promise<Rebuilt> {
  const { err } = await guong("build", "--data", data, "--out", dist);
  const book = new Book(readPublished(join(data, ".guong", "published")));
  const editions = new Map((book.data.editions ?? []).map((each) => [each.name, each]));
  const found = editions.get("tong-ket");
  if (!found) throw new Error(err);
  return { book, editions, found, said: err };
}

/** What a part of the page says. */
function words({ book }: Rebuilt, part = "edition-changes"): string {
  return pageText(drawn(book, part, {}, "/an-ban"));
}

/** `training_registered 2024 TT 3214/3260 → 3192/3260: corrected-file …`, of one measure or all. */
function changes({ comparison }: Edition, only = /(?:)/): string[] {
  const counted = (of: { n: number; N: number | null } | null) => (of ? `${of.n}/${of.N}` : "–");
  return (comparison?.changes ?? [])
    .filter(({ measure, base }) => only.test(`${measure} ${base}`))
    .map(({ measure, view, period, group, before, now, causes }) => {
      const why = causes.map((at) =>
        Object.values(comparison?.causes[at] ?? {})
          .join(" ")
          .trim(),
      );
      const about = [measure, ...(view === "now" ? ["as it is"] : []), period, group ?? "all"].join(" ");
      return `${about} ${counted(before)} → ${counted(now)}: ${why.join(", ")}`;
    })
    .sort();
}

test("where nothing changed no figure did, and the page says so", async () => {
  const run = await rebuilt();
  expect(run.found).toMatchObject({ faults: [], trouble: null, comparison: { changes: [], causes: [] } });
  expect(words(run)).toContain("Không có con số nào thay đổi.");
});

describe("after files were corrected, lost, moved and sent", () => {
  const registered = "2024/dang-ky-ren-luyen_TT.csv";
  const lost = "2024/cuoc-thi-cuoc-van-dong_TT.csv";
  const copies = ["hong", "mat-so", "mat-danh-sach", "moi-hon"] as const;
  const place = (name: string, ...path: string[]) => join(data, "editions", name, ...path);
  let run: Rebuilt;

  beforeAll(async () => {
    restore();
    for (const name of copies) cpSync(place("tong-ket"), place(name), { recursive: true });
    for (const name of ["hong", "mat-so", "moi-hon"])
      cpSync(place("tong-ket.exports.sha256"), place(`${name}.exports.sha256`));
    chmodSync(place("hong", "counts.csv"), 0o644);
    appendFileSync(place("hong", "counts.csv"), "x");
    rmSync(place("mat-so", "SHA256SUMS"));
    const sum = () =>
      createHash("sha256")
        .update(readFileSync(place("moi-hon", "sources.json")))
        .digest("hex");
    const old = sum();
    replaceIn(place("moi-hon", "sources.json"), '"format": 1', '"format": 2');
    replaceIn(place("moi-hon", "SHA256SUMS"), old, sum());

    replaceIn(exported(registered), "622,622", "622,600");
    rmSync(exported(lost));
    const moved = exported("2024/dang-ky-ren-luyen_duy-tien.csv");
    renameSync(moved, moved.replace("duy-tien", "duy-tien (1)"));
    const earlier = "2023/dang-ky-ren-luyen_TT.csv";
    cpSync(join(SAMPLE.data, "exports", earlier), exported(earlier));
    replaceIn(table("targets"), "training_registered,,2023,,0.95", "training_registered,,2023,,0.9");
    run = await rebuilt();
  });

  test("a corrected file changes its group's figure and the province's; one that moved changes none", () => {
    // 30.149 of 31.374 less Kim Bảng's 3.783 of 3.969; then 22 fewer.
    expect(changes(run.found, /^training/)).toEqual([
      `training_registered 2024 TT 3214/3260 → 3192/3260: corrected-file ${registered}`,
      `training_registered 2024 all 26366/27405 → 26344/27405: corrected-file ${registered}`,
    ]);
    expect(words(run)).toContain(
      `Đoàn viên đăng ký rèn luyện | Năm 2024 | Trực thuộc | 98,6% (3.214/3.260) | 97,9% (3.192/3.260) | giảm 0,7 điểm % | Tệp đã sửa: ${registered} |`,
    );
  });

  test("a file that is gone takes its figures with it", () => {
    expect(changes(run.found, /^submitted/)).toEqual([
      `submitted 2024 TT 4/4 → 0/4: file-gone ${lost}`,
      `submitted 2024 all 4/113 → 0/113: file-gone ${lost}`,
    ]);
  });

  test("a period of which nothing had come is one line, not hundreds", () => {
    expect(changes(run.found).filter((line) => !line.includes(" 2024 "))).toEqual([]);
    expect(run.found.comparison?.periods).toMatchObject([{ period: "2023", isNew: true }]);
    expect(words(run)).toContain("Năm 2023: kỳ mới có số liệu từ khi chốt");
  });

  test("a target explains no figure, and is told all the same", () => {
    expect(run.found.comparison?.others).toEqual(["targets"]);
  });

  test("without the office's list of sums nobody can say which file was corrected, and it is said", () => {
    const [first] = changes(run.editions.get("mat-danh-sach") ?? run.found, /^training/);
    expect(first).toContain("3214/3260 → 3192/3260: unverified-file");
    expect(words(run)).toContain("Thiếu tệp mat-danh-sach.exports.sha256");
  });

  test("the edition keeps every byte, and lies so at its address", () => {
    const frozen = bytesBelow(join(kept, "editions", "tong-ket"));
    expect(bytesBelow(place("tong-ket"))).toEqual(frozen);
    expect(bytesBelow(join(dist, "an-ban", "tong-ket"))).toEqual(frozen);
  });

  test("one that was edited by hand is neither mended nor shown; what is whole keeps its address", () => {
    expect(run.said).toContain("Chú ý: ấn bản “hong” có chỗ không đúng");
    expect(run.editions.get("hong")).toMatchObject({ trouble: "counts-damaged", comparison: null });
    expect(words(run)).toContain("counts.csv: đã bị sửa sau khi chốt");
    expect(readFileSync(place("hong", "counts.csv"), "utf8")).toMatch(/x$/);
    expect(existsSync(join(dist, "an-ban", "hong", "counts.csv"))).toBe(false);
    expect(existsSync(join(dist, "an-ban", "hong", "bao-cao", "2024.docx"))).toBe(true);
  });

  test("one that has lost its list of sums has no address, and stops no build", () => {
    expect(run.editions.get("mat-so")?.trouble).toBe("unreadable");
    expect(words(run, "edition-list")).toContain("không đọc được");
    expect(existsSync(join(dist, "an-ban", "mat-so"))).toBe(false);
  });

  test("one of a later program keeps its address, and is not compared", () => {
    expect(run.editions.get("moi-hon")).toMatchObject({ trouble: "later-format", comparison: null });
    expect(words(run)).toContain("phiên bản mới hơn của chương trình");
    expect(existsSync(join(dist, "an-ban", "moi-hon", "counts.csv"))).toBe(true);
  });
});

test("a new file brings figures; units move as their table says, and under later boundaries as successions do", async () => {
  restore();
  const path = "2024/dang-ky-ren-luyen_kim-bang.csv";
  cpSync(join(SAMPLE.data, "exports", path), exported(path));
  replaceIn(table("units"), "13567,xã,Hợp Lý,353,2020-01-01", "13567,xã,Hợp Lý,352,2020-01-01");
  replaceIn(table("successions"), "13567,13567,2025-01-01,1", "13567,13474,2025-01-01,1");
  const { found } = await rebuilt();
  // All of 30.149 of 31.374, but for 368 of 379: under Lý Nhân's file stands a commune that is no longer Lý Nhân's.
  expect(changes(found, /^training/).filter((line) => / (350|all) /.test(line))).toEqual([
    `training_registered 2024 350 – → 3783/3969: new-file ${path}`,
    `training_registered 2024 all 26366/27405 → 29781/30995: new-file ${path}, boundary units`,
  ]);
  expect(changes(found, /^three_initiatives commune/)).toEqual([
    "three_initiatives 2024 352 17/17 → 18/18: boundary units",
    "three_initiatives 2024 353 21/21 → 20/20: boundary units",
    "three_initiatives 2024 all 107/109 → 107/109: boundary units",
    "three_initiatives as it is 2024 351 15/15 → 16/16: boundary units, boundary successions",
  ]);
});

function bytesBelow(place: string): string[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => `${path.slice(place.length + 1)} ${readFileSync(path, "latin1")}`)
    .sort();
}
