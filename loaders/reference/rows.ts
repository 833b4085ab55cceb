import type { TableRow } from "./table.ts";
import type * as tables from "./tables.ts";

/** The rows of all tables, each read by itself. */
export interface Rows {
  periods: TableRow<tables.PeriodRow>[];
  groups: TableRow<tables.GroupRow>[];
  units: TableRow<tables.UnitRow>[];
  successions: TableRow<tables.SuccessionRow>[];
  criteria: { scheme: string; rows: TableRow<tables.CriterionRow>[] }[];
  grades: { scheme: string; rows: TableRow<tables.GradeRow>[] }[];
  campaigns: TableRow<tables.CampaignRow>[];
  targets: TableRow<tables.TargetRow>[];
  aliases: TableRow<tables.AliasRow>[];
  columns: TableRow<tables.ColumnRow>[];
  identity: TableRow<tables.IdentityRow>[];
}
