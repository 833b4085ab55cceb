/** The words of headers, accents and remarks dropped, by which each kind of export names its fields. */
import type { ExportKind } from "../../../src/terms/kinds.ts";
import type { MeasureId } from "../../../src/terms/measures.ts";

type Words = readonly [field: string, words: RegExp][];

export const RUNNING = /^(stt|tt|so tt|so thu tu|thu tu|s ?t t)$/;
export const FAMILY_NAME = /^ho( va)?( ten)?( chu)? (dem|lot)$/;
const NAME =
  /\bho\b.*\bten\b|^ho( va)?( chu)? (dem|lot)$|^ten (can bo|dong chi|nguoi|bi thu)|^hoten$|^can bo( doan)?$|^dong chi$|^(can bo|dong chi|nguoi) (duoc )?(danh gia|cham)$/;
const TAKING_OFFICE = "((giu|nhan) chuc|nhan nhiem vu|dam nhiem|dam nhan|bo nhiem|bau)";
const WHEN = "(ngay|thang|nam|thoi gian|thoi diem)";
const SINCE = new RegExp(
  `\\b${WHEN}\\b.*\\b${TAKING_OFFICE}\\b|\\b${TAKING_OFFICE}\\b.*\\b${WHEN}\\b|^tu ${WHEN}$|\\b(giu|nhan) chuc.* tu$`,
);
const POSITION =
  /\bchuc (vu|danh|vi)\b|\bbi thu hay pho\b|^(vi tri|cuong vi)( (cong tac|dam nhiem|dang dam nhiem))?$|^(cv|c vu)$/;
/** What a district does is no name of it: `Huyện đoàn xếp loại`, `Điểm cấp trên duyệt`. */
const DONE =
  "(?!.*\\b(xep loai|phan loai|xep hang|diem|cham|duyet|danh gia|tham dinh|ket qua|de nghi|nhan xet|y kien|cong nhan|chinh thuc|quyet dinh|qd|xac nhan|thong nhat)\\b)";
const GROUP = new RegExp(
  `^(?!ma\\b)(?!.*((?<!thi )\\bxa\\b|\\bphuong\\b))${DONE}(.*\\b(huyen|dia ban)\\b|quan\\b|thi xa|thanh pho|tx\\b|tp\\b|(doan|don vi) cap tren|(truc )?thuoc$)`,
);
const UNIT =
  /^(ten )?(cac )?don vi\b(?! (tinh|bao cao))|\bdon vi nao\b|^((ban|anh chi|dong chi) (dang |hien )?|dang |hien )cong tac (tai|o) (doan )?(co so|xa|phuong|thi tran)\b|^cong tac (tai|o) .*\bnao$|^(ten )?(co so|co so doan|doan co so|to chuc doan|doan cap xa)( truc thuoc)?$|^noi cong tac|^(co quan|dia phuong) don vi\b|^(dia phuong|(ten )?d vi|ten dv)$|^(ten )?(doan )?(co so|xa|phuong)( (doan|xa|phuong|thi tran|tt|dac khu|don vi|truc thuoc|hoac|va))*( thuoc .*)?$/;
const MEMBERS =
  /^(?!(ten|ma|loai) dv\b)(?!.*\b(dang ky|dk|ren luyen|(ct)?rldv|nu|moi|ket nap|chuyen (di|den|sinh hoat)|truong thanh|uu tu|danh du|dan toc|ton giao|trong do(?! (tuoi|(la |so )?doan vien$)))\b).*\b(doan vien|dv|tsdv)\b/;
export const REGISTERS = /\b(dang ky|dk|ren luyen|(ct)?rldv)\b/;
const NOTE = /^ghi chu/;
/** `Điểm thường trực`, `điểm công tác` are none. */
export const BONUS = /\bdiem (thuong(?! (vu|truc))|cong(?! (nhan|tac)))\b/;
const PLACE: Words = [
  ["since", SINCE],
  ["name", NAME],
  ["position", POSITION],
  ["group", GROUP],
  ["unit", UNIT],
];

/** The first that matches is meant. */
export const WORDS: Record<ExportKind, Words> = {
  roster: [
    ["birth_date", /\b(ngay|nam|thang) sinh\b|^sinh (ngay|nam)/],
    ["sex", /gioi tinh|^gioi$|^(nam|nu)$|^nam nu$/],
    ["phone", /dien thoai|\b(sdt|so dt|dtdd)\b|di dong/],
    ["identity_number", /\b(cccd|cmnd|cmt|can cuoc|dinh danh|ho chieu)\b|chung minh/],
    ...PLACE,
    ["registered", REGISTERS],
    ["note", NOTE],
  ],
  evaluation: [
    ...PLACE,
    ["criterion", /^(ma|ma so|ky hieu|so hieu) (tieu chi|tc)$|^tieu chi( danh gia)?$|^(tieu chi|tc) so$/],
    ["criterion_name", /^(noi dung|ten) (tieu chi|danh gia)|^(noi dung|dien giai)$/],
    ["bonus", new RegExp(`${BONUS.source}|^thuong$`)],
    ["penalty", /\bdiem (tru|phat(?! trien))\b|^tru$/],
    ["total", /^(?!.*\b(nhom|muc|phan)\b)(tong (so )?diem|diem tong)|^tong( cong)?( diem)?$|^cong$/],
    [
      "grade",
      /^(?!tu\b).*\b(xep loai|phan loai|xep hang)\b|^(loai|xl)$|^xl (can bo|nam|cuoi|chung|danh gia)|^muc (do )?(hoan thanh|danh gia|chat luong)|^ket qua (xep|danh gia|chung$)|^danh gia chung$|^chat luong( can bo| danh gia)?$|^kqxl$/,
    ],
    ["flag", /\bvi pham\b|\bdanh dau\b/],
    ["unit", /^dv$/],
    ["note", NOTE],
  ],
  registration: [...PLACE, ["members", MEMBERS], ["registered", REGISTERS], ["note", NOTE]],
  campaign: [
    ...PLACE,
    ["members", MEMBERS],
    ["campaign", /^(ten )?(cuoc thi|cuoc van dong|phong trao|hoat dong|noi dung)\b/],
    ["count", /^(so luong|so nguoi|so luot|ket qua|tham gia|so lieu)/],
    ["note", NOTE],
  ],
  three_initiatives: [
    [
      "decision_date",
      /^(?!.*\bso (va )?ngay\b)(.*\bngay\b.*\b(quyet dinh|qd|cong nhan|ky|ban hanh)\b|.*\b(quyet dinh|qd)\b.*\bngay\b)/,
    ],
    ["decision_number", /\bso\b.*\b(quyet dinh|qd)\b|^quyet dinh/],
    [
      "initiative_1",
      /\bchu dong (so |thu )?(1|i|mot|nhat)$|^(chu dong|cd) ?(so |thu )?(1|i|mot|nhat)\b|quan ly doan vien/,
    ],
    [
      "initiative_2",
      /\bchu dong (so |thu )?(2|ii|hai)$|^(chu dong|cd) ?(so |thu )?(2|ii|hai)\b|ke hoach cong tac|\b(xay dung|thuc hien)\b.*\bke hoach\b/,
    ],
    ["initiative_3", /\bchu dong (so |thu )?(3|iii|ba)$|^(chu dong|cd) ?(so |thu )?(3|iii|ba)\b|tham muu/],
    ["registered", REGISTERS],
    ["result", /^(ket qua|ket luan|kq\b|.*\bcong nhan\b|dat\b)|^(danh gia|xep loai)( chung)?$/],
    ...PLACE,
    ["unit", /^dv$/],
    ["note", NOTE],
  ],
  declared: [
    ["group", new RegExp(`^(ten )?(cac )?(don vi|dia ban|dia phuong)|^${DONE}.*\\bhuyen\\b`)],
    ["measure", /^(ten )?chi tieu|^noi dung( chi tieu)?$/],
    ["value", /^(so lieu|gia tri|ket qua|ty le|thuc hien|so bao cao)/],
    ["note", NOTE],
  ],
};

/** Of the figures that districts report. */
export const DECLARED: Partial<Record<MeasureId, RegExp>> = {
  criteria_met: /\btieu chi\b.*\b(dat|hoan thanh)\b|\b(dat|hoan thanh)\b.*\btieu chi\b/,
  officers_registered: /\b(can bo|cb)\b.*\b(dang ky|dk|ren luyen|rldv)\b/,
  evaluated: /\b(can bo|cb)\b.*\b(danh gia|dg)\b|\bduoc danh gia\b/,
  three_registered: /\b(dang ky|dk)\b.*\b(3|ba) chu dong\b/,
  three_initiatives: /\b(3|ba) chu dong\b/,
  initiative_1: /\bchu dong (so |thu )?1\b/,
  initiative_2: /\bchu dong (so |thu )?2\b/,
  initiative_3: /\bchu dong (so |thu )?3\b/,
  training_registered:
    /\b(doan vien|dv)\b.*\b(dang ky|dk|ren luyen|rldv)\b|\brldv\b|\bdang ky\b.*\bren luyen\b/,
  campaign_units: /\bdon vi\b.*\btham gia\b/,
};
