import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { localDay } from "../../src/terms/day.ts";
import type { EditionFault } from "../../src/terms/editions.ts";
import { freeze, refusePlace } from "../edition/freeze.ts";
import { refuseName } from "../edition/name.ts";
import { editionsOf, exportsListOf, listEditions } from "../edition/places.ts";
import { EditionRefused } from "../edition/refused.ts";
import { FORMAT, originOf, sumsOfExports } from "../edition/sources.ts";
import { verify } from "../edition/verify.ts";
import { collect } from "../publish/collect.ts";
import { digestOfRules } from "../run/rules.ts";
import { ask } from "../warehouse/queries.ts";
import { toldNames } from "../warehouse/told/told-names.ts";
import { type BuildOptions, buildFrom, publishedDir } from "./build.ts";
import { proposed } from "./proposed.ts";
import { sitePlace } from "./site-place.ts";
import type { Summary } from "./summary.ts";
import { csvText, TABLE_COLUMNS } from "./tables.ts";
import type { Terminal } from "./terminal.ts";
import { harmlessIn, refuseUnreadable, toldFaults } from "./told-editions.ts";
import { prepare, SAMPLE, type Workplace, withWarehouse } from "./workplace.ts";

export interface EditionOptions extends BuildOptions {
  check?: boolean;
}

/** Freezes the counts, and the figures and reports of the site built from them. Throws `EditionRefused`. */
export async function makeEdition(
  name: string | undefined,
  options: EditionOptions,
  terminal: Terminal,
): Promise<Summary> {
  if (name === undefined)
    throw new EditionRefused(`Thiếu tên ấn bản; ví dụ: ${proposed("edition tong-ket-2024", options.data)}`);
  const dataDir = resolve(options.data ?? SAMPLE);
  const editions = editionsOf(dataDir);
  // Before anything that takes time.
  refuseName(name, listEditions(editions));
  refusePlace(editions);
  const out = sitePlace(options.out, dataDir);
  const place = await prepare(options, terminal);
  const { summary } = await buildFrom(place, { ...options, out }, terminal);
  if (!summary.files.current) throw new EditionRefused("Chưa có tệp nào được tính, nên chưa có gì để chốt.");
  const frozen = await freeze(editions, {
    ...(await contentsOf(name, place)),
    ...{ published: publishedDir(place), site: out },
  });
  terminal.say(
    `Đã chốt ấn bản “${name}” vào ${frozen.place}: ${frozen.files} tệp, trong đó ${frozen.figures} hình, ${frozen.reports} tệp báo cáo.`,
  );
  terminal.say("Lần dựng trang sau, ấn bản có địa chỉ riêng trên trang “Ấn bản”.");
  if (options.json) terminal.print(JSON.stringify({ name, ...frozen, ...place.built }));
  return summary;
}

async function contentsOf(name: string, place: Workplace) {
  const { inputs, built } = place;
  const madeOn = localDay(new Date());
  return withWarehouse(place, async (database) => {
    const told = await toldNames(database, inputs.reference);
    const published = await collect(database, inputs, built.fingerprint, told);
    const sums = sumsOfExports(await ask(database, "ledger"));
    const origin = originOf(published, inputs.reference, sums, digestOfRules());
    const { files, rules, tables, withheld } = origin;
    const { identity, dataDate, fingerprint } = published;
    const organisation = identity.organisation ?? identity.short_name ?? "";
    return {
      counts: csvText(TABLE_COLUMNS.measures, await ask(database, "measures")),
      exports: sums,
      sources: {
        ...({ format: FORMAT, name, madeOn, organisation, dataDate, fingerprint } as const),
        ...{ rules, tables, files, withheld },
      },
    };
  });
}

const FAULT_WORDS: Record<EditionFault["what"], string> = {
  changed: "đã bị sửa",
  missing: "không còn",
  extra: "không thuộc ấn bản",
};

/** Holds an edition, or all of them, to their lists of sums; says what differs. True where nothing does. */
export async function checkEditions(
  name: string | undefined,
  options: EditionOptions,
  terminal: Terminal,
): Promise<boolean> {
  const dataDir = resolve(options.data ?? SAMPLE);
  const isHarmless = harmlessIn(dataDir);
  const editions = editionsOf(dataDir);
  refuseUnreadable(editions);
  const names = listEditions(editions);
  if (name !== undefined && !names.includes(name)) {
    const others = names.length > 0 ? ` Các ấn bản hiện có: ${names.join(", ")}.` : "";
    throw new EditionRefused(`Không thấy ấn bản “${name}” trong ${editions}.${others}`);
  }
  const results = [];
  for (const each of name === undefined ? names : [name]) {
    const verified = await verify(join(editions, each))
      .then((found) => toldFaults(found, isHarmless))
      .catch(() => null);
    results.push({ name: each, whole: verified?.faults.length === 0, faults: verified?.faults ?? null });
    const whole = verified?.faults.length === 0;
    if (!verified) terminal.say(`Ấn bản “${each}”: không có danh sách SHA256SUMS đọc được.`);
    else if (whole) terminal.say(`Ấn bản “${each}”: nguyên vẹn, ${verified.files.length} tệp.`);
    else terminal.say(`Ấn bản “${each}”: ${verified.faults.length} tệp không còn như khi chốt.`);
    for (const { file, what } of verified?.faults ?? []) terminal.say(`  ${file}: ${FAULT_WORDS[what]}`);
    if (verified && !existsSync(exportsListOf(editions, each))) {
      terminal.say(`  Thiếu ${each}.exports.sha256: không biết được tệp gốc nào đã sửa sau khi chốt.`);
    }
  }
  if (names.length === 0) terminal.say(`Chưa có ấn bản nào trong ${editions}.`);
  if (options.json) terminal.print(JSON.stringify(results));
  return results.every(({ whole }) => whole);
}
