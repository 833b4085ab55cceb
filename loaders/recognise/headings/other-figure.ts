/** Words by which a header's cell says that it holds something else than the figure that it names. */

/** What was to be reached, or was reached before, is not what the export is about; */
const TARGET =
  /^(so |muc |tong so )?(chi tieu(?! thi dua)|ke hoach|muc tieu)\b|^giao\b|(?<!nhiem vu )\bduoc giao\b/;
const EARLIER = /\b(nam|ky|quy|lan) (truoc|ngoai)\b|\bcung ky\b/;
/** How far it is from that, or from the target. */
const DIFFERENCE = /^(muc )?((tang|giam)\b|chenh lech|so (voi|sanh)\b)/;
/** nor are those that did not do it. */
const OPPOSITE =
  /^(so (luong )?)?((dv|doan vien|don vi|can bo|nguoi|doan co so|co so) )?(duoc )?(chua|khong|mien)\b/;

/** What is the most to be had, and no figure of anybody. */
export const MOST = "toi da|thang diem|diem chuan|he so";

/** Of one field alone: what others are asked, what is asked of others, and what is only proposed. */
const ASIDE: Readonly<Record<string, RegExp>> = {
  registered:
    /^(?!.*ren luyen)((so (luong )?)?chi doan\b|.*\b(dang ky|dk) (tham gia )?(hien mau|tinh nguyen|du thi|cuoc thi|hoc(?! tap)|ket nap|cong trinh|phan viec|nghia vu|viec lam|khoi nghiep|sang kien|y tuong|bao hiem|dinh danh)\b)|^(so (luong )?)?chi doan$|\b(thuoc dien|thuoc doi tuong|du dieu kien|phai|can) (phai )?(dang ky|dk)\b/,
  result: /\bde nghi\b|\bly do\b|\blan dau\b|^nam (duoc |da )?(cong nhan|dat)\b/,
};
const PLACES: ReadonlySet<string> = new Set(["unit", "group"]);
/** Where somebody lives, or comes from. */
const HOME =
  /\b(que quan|nguyen quan|noi sinh|noi o|cho o|thuong tru|tam tru|ho khau|cu tru|dia chi(?! (cong tac|co quan|don vi)))\b/;
const FIGURES: ReadonlySet<string> = new Set([
  ...["members", "registered", "count", "result", "grade", "total", "flag", "bonus", "penalty"],
]);

const COUNTS: ReadonlySet<string> = new Set(["members", "registered", "count"]);

/** Whether the words of a header's cell say that it holds a target, the figure of an earlier time, or the opposite. */
export function isOtherFigure(words: string): boolean {
  return TARGET.test(words) || EARLIER.test(words) || OPPOSITE.test(words);
}

/** Whether one of a header's cells, in plain words, says that its column is not the field that another of them names. */
export function isAside(field: string, cells: readonly string[]): boolean {
  if (field.startsWith("initiative")) return cells.some(isOpposite);
  if (PLACES.has(field)) return cells.some((words) => HOME.test(words));
  if (!FIGURES.has(field)) return false;
  if (COUNTS.has(field) && isDifference(cells.at(-1) ?? "")) return true;
  return cells.some((words) => isOtherFigure(words) || ASIDE[field]?.test(words));
}

/** Whether the words of a header's lowest cell say how far a figure is from another one. */
export function isDifference(words: string): boolean {
  return DIFFERENCE.test(words);
}

/** Whether words speak of who has registered for something else than training: for giving blood. */
export function isOtherRegistration(words: string): boolean {
  return ASIDE.registered?.test(words) ?? false;
}

/** Whether the words of a header's cell name the opposite of what is asked: `Không vi phạm`. */
export function isOpposite(words: string): boolean {
  return OPPOSITE.test(words);
}
