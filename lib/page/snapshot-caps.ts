/** Pages of real sites end at some 35,000; the rest of the reading stays below a second for so many. */
export const MAX_ELEMENTS = 50_000
/** A walk over 1 M nodes takes 2.7 s. */
export const MAX_NODES_WALKED = 200_000
/** The HTML parser's own limit; only scripts build deeper trees. What is deeper hangs from its ancestor at this depth. */
export const MAX_DEPTH = 512
/** UTF-16 units. */
export const MAX_TEXT = 2_000_000
export const MAX_TEXT_NODE = 500_000
