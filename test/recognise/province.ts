import { type Context, contextOf } from "../../loaders/recognise/context.ts";
import { type Reference, readReference } from "../../loaders/reference/reference.ts";

/** A small province with what makes names hard: a twin name, a renamed group, a commune named like a group. */
export const TABLES: Readonly<Record<string, string>> = {
  "units.csv": `code,kind,name,group,valid_from,valid_to
13300,phường,Trần Hưng Đạo,347,2020-01-01,2025-06-30
13285,phường,Quang Trung,347,2020-01-01,2025-06-30
13384,thị trấn,Quế,350,2020-01-01,2025-06-30
13411,xã,Lê Hồ,350,2020-01-01,2025-06-30
13504,xã,Liêm Cần,352,2020-01-01,2025-06-30
13507,xã,Cộng Hòa,352,2020-01-01,2025-06-30
13594,xã,Trần Hưng Đạo,353,2020-01-01,2025-06-30
13597,xã,Đồng Lý,353,2020-01-01,2025-06-30
13600,xã,Công Lý,353,2020-01-01,2025-06-30
13597,xã,Vĩnh Trụ,353,2025-07-01,
13400,phường,Kim Bảng,350,2025-07-01,
13450,xã,Lý Nhân,353,2025-07-01,
TT01,trực thuộc,Đoàn khối Các cơ quan tỉnh,TT,2020-01-01,
`,
  "groups.csv": `group,name,short_name,kind,sort,valid_from,valid_to
347,Thành phố Phủ Lý,Phủ Lý,thành phố,1,2020-01-01,2025-06-30
350,Huyện Kim Bảng,Kim Bảng,huyện,2,2020-01-01,2024-12-31
350,Thị xã Kim Bảng,Kim Bảng,thị xã,2,2025-01-01,2025-06-30
350,Thị xã Kim Bảng (cũ),Kim Bảng,địa bàn cũ,2,2025-07-01,
352,Huyện Bình Lục,Bình Lục,huyện,3,2020-01-01,2025-06-30
353,Huyện Lý Nhân,Lý Nhân,huyện,4,2020-01-01,2025-06-30
353,Huyện Lý Nhân (cũ),Lý Nhân,địa bàn cũ,4,2025-07-01,
TT,Đoàn trực thuộc,Trực thuộc,trực thuộc,9,2020-01-01,
`,
  "successions.csv": `from_code,to_code,on,primary,partial
13384,13400,2025-07-01,1,0
13594,13597,2025-07-01,1,0
`,
  "periods.csv": `period,starts,ends,deadline,scheme,expects
2023-Q1,2023-01-01,2023-03-31,2023-04-10,K23,roster evaluation
2023-M05,2023-05-01,2023-05-31,2023-06-05,K23,campaign
2023-H1,2023-01-01,2023-06-30,2023-07-10,K23,roster evaluation
2023-H2,2023-07-01,2023-12-31,2024-01-10,K23,roster evaluation
2023,2023-01-01,2023-12-31,2023-12-20,K23,roster evaluation registration campaign three_initiatives declared
2025-H2,2025-07-01,2025-12-31,2026-01-10,K25,roster evaluation
2026-Q1,2026-01-01,2026-03-31,,K25,roster evaluation
`,
  "schemes/K23.csv": `code,group_code,group_name,name,kind,max_points,met_at,applies_to
A1,I,Tư tưởng,Lập trường vững vàng,score,30,20,
A2,I,Tư tưởng,Học tập nghị quyết,score,30,20,
A10,I,Tư tưởng,Kỷ luật giờ giấc,score,40,30,
B1,II,Năng lực,Chủ trì công việc,score,20,12.5,BT
K1,III,Không nên làm,Làm việc hình thức,dont,,,
T1,T,Điểm thưởng,Điểm thưởng,bonus,5,,
P1,P,Điểm trừ,Điểm trừ,penalty,5,,
`,
  "schemes/K23.grades.csv": "grade,name,at_least\nXS,Hoàn thành xuất sắc nhiệm vụ,90\n",
  "schemes/K25.csv": `code,group_code,group_name,name,kind,max_points,met_at,applies_to
A1,I,Tư tưởng,Lập trường vững vàng,score,50,40,
C1,II,Năng lực,Chuyển đổi số,score,50,30,
`,
  "schemes/K25.grades.csv": "grade,name,at_least\nXS,Hoàn thành xuất sắc nhiệm vụ,90\n",
  "campaigns.csv": `campaign,name,period,counted_in,expected
C23A,Ngày Chủ nhật xanh,2023,lượt,commune
C23B,Tháng Thanh niên,2023,đơn vị,all
`,
  "targets.csv": "measure,base,period,group,target,source\nevaluated,,2023,,1,Chương trình năm (mô phỏng)\n",
  "aliases.csv": `written,kind,code,valid_from,valid_to
TPPL,group,347,2020-01-01,2024-12-31
Lim Cần,unit,13504,2020-01-01,2023-06-30
`,
  "columns.csv": `kind,field,written
evaluation,name,Nhân sự
evaluation,final:A1,Mục một
registration,members,Quân số
campaign,campaign:C23A,Nhặt rác
declared,measure:evaluated,CB đã chấm
`,
  "identity.csv": "key,value\nprovince,Hà Nam\n",
};

/** The province as its tables say, some of them replaced; null takes a table away. */
export function province(changed: Record<string, string | Uint8Array | null> = {}): Reference {
  return readReference((file) => {
    const table = file in changed ? changed[file] : TABLES[file];
    return typeof table === "string" ? new TextEncoder().encode(table) : (table ?? null);
  });
}

export function provinceContext(): Context {
  return contextOf(province());
}
