/** The fields of columns, by what they say: what one step asks of a set of them, others ask as well. */

/** Who a row is about. */
export const WHO: readonly string[] = ["name", "position", "unit", "group"];

/** What an officer's or a unit's row is known by. */
export const IDENTIFYING: readonly string[] = ["name", "position", "unit"];

/** Of which criterion a row of a long file is: by its code, or by what it is called. */
export const CRITERION: readonly string[] = ["criterion", "criterion_name"];

/** A criterion's score, from the officer's own to the last. */
export const SCORES: readonly string[] = ["self", "reviewed", "final"];

/** What a tick says of a thing not to do: that it was not done, what nobody can tell, that it was done. */
export const FLAGS: readonly string[] = ["kept", "unclear", "flag"];

export const INITIATIVES: readonly string[] = ["initiative_1", "initiative_2", "initiative_3"];
