/** Key of the sheet on which confirmed merges are kept, and of its table. */
export const mergesKey = "merges";
