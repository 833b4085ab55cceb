/** Claims that the rows of a file do not bear out; the list of the sample is in packs.test.ts. */
import { describe } from "vitest";
import { form, signalTests } from "./signals-in.ts";

const signals = signalTests();

const UNITS = "STT | Đơn vị | Tổng số đoàn viên | Số đoàn viên đăng ký rèn luyện";

describe("a claim", () => {
  const initiatives = (row: string) => ({
    "3cd.csv": [
      form(
        "3 CHỦ ĐỘNG",
        `STT | Đơn vị | Đăng ký | Chủ động 1 | Chủ động 2 | Chủ động 3 | Kết quả\n1 | Quế | x | ${row}`,
      ),
    ],
  });
  const named = "3cd.csv, , 3, recognised-without-all-three: Ghi công nhận; đạt 2/3 chủ động";
  signals(
    "of recognition is named where one of the three is not met, or blank",
    [initiatives("x | x | Không | Công nhận"), [named]],
    [initiatives("x | | x | Công nhận"), [named]],
    [initiatives("x | x | x | Công nhận"), []],
    [initiatives("x | | x | Không"), []],
    [initiatives("x | | x |"), []],
  );

  const declared = (figure: string) => ({
    "rl.csv": [form("ĐĂNG KÝ RÈN LUYỆN", `${UNITS}\n1 | Quế | 200 | 150\n2 | Lê Hồ | 100 | 41`)],
    "bc.csv": [
      form("SỐ LIỆU BÁO CÁO", `STT | Huyện | Đoàn viên đăng ký rèn luyện\n1 | Kim Bảng | ${figure}`),
    ],
  });
  signals(
    "of a district is named where its rows give another figure",
    [declared("191/300"), []],
    [declared("63,7%"), []],
    [declared("64%"), []],
    [declared("100%"), ["bc.csv, , 3, declared-differs: Báo cáo 100%; tính được 191/300"]],
  );
});
