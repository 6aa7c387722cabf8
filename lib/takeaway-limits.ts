/** Fewer are no overview; a longer list is not read. */
export const FEWEST_TAKEAWAYS = 3
export const MOST_TAKEAWAYS = 12
