/** The grammar of addresses, from the same definition that reads them. */
import { ADDRESS_VERSION } from "../../terms/address.ts";
import { addressHelp } from "../book/choice.ts";
import { type Html, html } from "../markup/html.ts";
import { table } from "../markup/table.ts";

export function addressNames(): Html {
  return table<{ name: string; label: string; values: string }>({
    id: "bang-lien-ket",
    caption: `Các mục trong liên kết, phiên bản ${ADDRESS_VERSION} (trang Phân tích có thêm mục riêng, ghi ở trang ấy)`,
    columns: [
      { head: "Mục", cell: ({ name }) => html`<code>${name}</code>` },
      { head: "Chọn", cell: ({ label }) => label },
      { head: "Giá trị", cell: ({ values }) => values },
    ],
    rows: addressHelp(),
  });
}
