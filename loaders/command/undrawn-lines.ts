/** What is said of outlines that the map lacks: the figures are as they are without them. */
import { OUTLINES_FILE, type Outlines } from "../reference/outlines.ts";

/** More are counted, not told one by one: a country's outlines may lie in a province's folder. */
const TOLD = 5;

const WRONG = {
  "outlines-unreadable": () => "không đọc được như GeoJSON",
  "outline-group": (read: string) =>
    read ? `mã “${read}” không có trong groups.csv` : "không ghi properties.group",
  "outline-geometry": (read: string) => `địa bàn ${read} không có đường ranh giới đọc được`,
  "outline-degrees": (read: string) => `tọa độ của địa bàn ${read} không phải kinh độ, vĩ độ`,
} as const;

/** One line for each of the first areas that cannot be drawn, and what mends it; then how many more there are. */
export function undrawnLines({ problems }: Pick<Outlines, "problems">): string[] {
  const lines = problems.slice(0, TOLD).map(({ code, area, read, mend }) => {
    const place = [`reference/${OUTLINES_FILE}`, area > 0 ? `vùng thứ ${area}` : ""]
      .filter(Boolean)
      .join(", ");
    return `Chú ý: ${place}: ${WRONG[code](read)} [${code}], nên bản đồ không có. ${mend} Số liệu không đổi.`;
  });
  const more = problems.length - lines.length;
  return more > 0
    ? [...lines, `Chú ý: còn ${more} vùng khác của reference/${OUTLINES_FILE} không vẽ được.`]
    : lines;
}
