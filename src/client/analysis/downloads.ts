/** What is shown as a file or a copy: all rows, in their order, with what they mean. */
import { writeQuery } from "../../components/analysis/address.ts";
import { MEASURE_ADDRESS } from "../../components/analysis/address-words.ts";
import { type Sheet, sheetOf } from "../../components/analysis/sheet.ts";
import { sheetCsv } from "../../components/analysis/sheet-csv.ts";
import { definitionsOf } from "../../components/analysis/sheet-definitions.ts";
import { sheetHtml } from "../../components/analysis/sheet-html.ts";
import { subtitleOf, titleOf } from "../../components/analysis/words.ts";
import { say } from "../common/buttons.ts";
import { copyTable } from "../common/clipboard.ts";
import { siteFiles } from "../common/data.ts";
import { save } from "../common/save.ts";
import type { Shown } from "./screen.ts";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** `current` gives what is shown, or null where it is still as the page was built. */
export function listenForSaves(place: HTMLElement, current: () => Promise<Shown>): void {
  place.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("button[data-save]") : null;
    const run = SAVES[button?.dataset.save ?? ""];
    if (!button || !run) return;
    current()
      .then(run)
      .then(
        (done) => say(button, done),
        () => say(button, "Không làm được trên trình duyệt này"),
      );
  });
}

const SAVES: Readonly<Record<string, (shown: Shown) => Promise<string>>> = {
  csv: async (shown) => {
    save(`${fileName(shown)}.csv`, sheetCsv(asSheet(shown)), "text/csv;charset=utf-8");
    return "Đã tải";
  },
  xlsx: async (shown) => {
    const { workbook } = await writer();
    const bytes = workbook(asSheet(shown), definitionsOf(shown.book, shown.result, addressOf(shown)));
    save(`${fileName(shown)}.xlsx`, new Blob([bytes], { type: WORKBOOK }), WORKBOOK);
    return "Đã tải";
  },
  copy: async (shown) => {
    const holder = document.createElement("template");
    holder.innerHTML = sheetHtml(asSheet(shown)).text;
    const table = holder.content.querySelector("table");
    if (!table) throw new Error("no table");
    await copyTable(table);
    return "Đã chép";
  },
};

function asSheet({ book, result, lines }: Shown): Sheet {
  const { query, scope } = result;
  const title = [titleOf(query), subtitleOf(book, query, scope)].filter(Boolean).join(". ");
  return sheetOf(result, lines, title);
}

/** Not the page's own: that may be of something that could not be had. */
function addressOf({ book, result }: Shown): string {
  return new URL(location.pathname + writeQuery(book, result.query), location.href).href;
}

function fileName({ result }: Shown): string {
  const { query, scope } = result;
  const last = scope.a.periods.at(-1)?.period ?? "";
  return ["phan-tich", MEASURE_ADDRESS[query.measure], last].filter(Boolean).join("-").toLowerCase();
}

/** Writes workbooks; large, so it comes when one is first asked for. */
async function writer(): Promise<typeof import("../on-demand/workbook.ts")> {
  const { root, apps } = siteFiles();
  if (apps.workbook === undefined) throw new Error("no writer of workbooks");
  return import(new URL(root + apps.workbook, document.baseURI).href);
}
