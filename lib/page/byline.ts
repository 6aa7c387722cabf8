/** A name after "by", alone on a line or before a date; the name's first letter tells it from "By the numbers". */
export const BYLINE =
  /^(?:[Bb]y|BY|Von|Par|Por|Di|Door|Av|Автор:?)\s+(\p{Lu}[\p{L}'’.-]*(?:\s+[\p{L}&][\p{L}'’.-]*){1,5})(?:\s*(?:[·•|,–—-]|\s\d).{0,60})?$/u
