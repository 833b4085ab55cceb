/** What each cell may say, but makes no sense beside the others: it would give wrong figures in silence. */
import { parsePeriod } from "../../src/terms/period.ts";
import { plainWords } from "../values/words.ts";
import { periodOfDays } from "./days.ts";
import { fieldRef } from "./fields.ts";
import type { ReferenceProblem } from "./problem.ts";
import type { Rows } from "./rows.ts";

/** A rate; a campaign of many turns may have more than 1, but 95 is 95%. */
const HIGHEST_TARGET = 2;

/** Periods on other days than they are called by, targets that are no rates, headers that mean two things or nothing. */
export function senselessRows(rows: Rows): ReferenceProblem[] {
  return [...periodProblems(rows), ...targetProblems(rows), ...wordingProblems(rows), ...itemProblems(rows)];
}

const wrong = (file: string, row: number, column: string, read: string, mend: string): ReferenceProblem => ({
  ...{ code: "reference-value", file, row, column, read, mend },
});

function periodProblems({ periods }: Rows): ReferenceProblem[] {
  return periods.flatMap(({ row, period, starts, ends, deadline }) => {
    const early = `Hạn gửi phải từ ngày bắt đầu kỳ ${starts} trở đi.`;
    const days = `Mã kỳ ${period} nói ngày khác với ${starts} đến ${ends}: sửa mã kỳ, hoặc sửa ngày.`;
    const usual = parsePeriod(period) ? null : periodOfDays(starts, ends);
    const code = `Kỳ từ ${starts} đến ${ends} có mã ${usual}: ghi mã ấy, để tiêu đề của tệp được hiểu.`;
    return [
      ...(usual === null ? [] : [{ ...wrong("periods.csv", row, "period", period, code), leftOut: [usual] }]),
      ...(deadline !== "" && deadline < starts
        ? [wrong("periods.csv", row, "deadline", deadline, early)]
        : []),
      ...(isElsewhen(period, starts, ends) ? [wrong("periods.csv", row, "starts", starts, days)] : []),
    ];
  });
}

/** An office may count its year from December on: only the middle of a period must be where its code says. */
function isElsewhen(period: string, starts: string, ends: string): boolean {
  const parts = parsePeriod(period);
  if (!parts || ends < starts) return false;
  const middle = new Date((Date.parse(starts) + Date.parse(ends)) / 2);
  const months = { year: 12, half: 6, quarter: 3, month: 1 }[parts.length];
  const part = Math.floor(middle.getUTCMonth() / months) + 1;
  return middle.getUTCFullYear() !== parts.year || part !== parts.part;
}

function targetProblems({ targets }: Rows): ReferenceProblem[] {
  return targets
    .filter(({ target }) => target > HIGHEST_TARGET)
    .map(({ row, target }) =>
      wrong("targets.csv", row, "target", `${target}`, "Chỉ tiêu là một tỉ lệ: 95% thì ghi 0.95 hoặc 95%."),
    );
}

/** A header of one kind means one field; each period may have a campaign that is called so. */
function wordingProblems({ columns, campaigns }: Rows): ReferenceProblem[] {
  const periodOf = ({ field }: Rows["columns"][number]) =>
    campaigns.find(({ campaign }) => `campaign:${campaign}` === field.replace(/\s/g, ""))?.period;
  const met = new Map<string, Rows["columns"]>();
  return columns.flatMap((each) => {
    const key = `${each.kind} ${plainWords(each.written)}`;
    const [period, alike] = [periodOf(each), met.get(key) ?? []];
    met.set(key, [...alike, each]);
    const isOther = (one: typeof each) => period === undefined || [period, undefined].includes(periodOf(one));
    const before = alike.find((one) => one.field !== each.field && isOther(one));
    if (!before) return [];
    const mend = `Dòng ${before.row} ghi tiêu đề này là ${before.field}: bỏ hoặc sửa một trong hai dòng.`;
    return [
      {
        code: "reference-duplicate",
        file: "columns.csv",
        row: each.row,
        column: "written",
        read: each.written,
        mend,
      },
    ];
  });
}

/** An item of `columns.csv` is a criterion of some scheme, or a campaign of some period. */
function itemProblems({ columns, criteria, campaigns }: Rows): ReferenceProblem[] {
  // A scheme that could not be read has its own problem.
  const isWhole = criteria.every(({ rows }) => rows.length > 0);
  const codes = new Set(criteria.flatMap(({ rows }) => rows.map(({ code }) => code.toLowerCase())));
  const known: Record<string, { has: (item: string) => boolean; table: string }> = {
    evaluation: {
      has: (item) => !isWhole || codes.has(item.toLowerCase()),
      table: "khung tiêu chí nào (thư mục schemes)",
    },
    campaign: {
      has: (item) => campaigns.some(({ campaign }) => campaign === item),
      table: "campaigns.csv",
    },
  };
  return columns.flatMap(({ row, kind, field }) => {
    const { item } = fieldRef(field);
    const among = known[kind];
    if (item === "" || !among || among.has(item)) return [];
    const mend = `Mã ${item} không có trong ${among.table}: sửa lại, hoặc thêm vào đó.`;
    return [
      {
        code: "reference-unknown",
        file: "columns.csv",
        row,
        column: "field",
        read: field,
        mend,
        lackedBy: among.table,
      },
    ];
  });
}
