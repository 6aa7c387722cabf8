/**
 * One stop of the Tab key for each list: its places are reached with the arrow keys, and Tab goes on to what else can be
 * done with the place that has the focus.
 */
export function keepRovingFocus(panel: Document): () => void {
  const tidy = () => {
    for (const list of panel.querySelectorAll(LIST)) keepOneStop(list, findCurrent(list))
  }
  tidy()
  const observer = new MutationObserver(tidy)
  observer.observe(panel.body, { childList: true, subtree: true })
  panel.addEventListener('focusin', onFocusIn)
  return () => {
    observer.disconnect()
    panel.removeEventListener('focusin', onFocusIn)
  }
}

function onFocusIn({ target }: FocusEvent): void {
  const list = target instanceof Element ? target.closest(LIST) : null
  if (list !== null && target instanceof Element) keepOneStop(list, findPlace(target))
}

/** Moves to another place of the list. Says whether the key was one that does. */
export function moveInList({ key, target }: KeyboardEvent): boolean {
  const list = target instanceof Element ? target.closest(LIST) : null
  const place = target instanceof Element ? findPlace(target) : null
  const step = STEPS.get(key)
  if (list === null || place === null || step === undefined) return false
  const places = listPlaces(list)
  places[step(places.indexOf(place), places.length)]?.focus()
  return true
}

const STEPS = new Map<string, (place: number, count: number) => number>([
  ['ArrowDown', (place) => place + 1],
  ['ArrowUp', (place) => place - 1],
  ['Home', () => 0],
  ['End', (_, count) => count - 1],
])

const LIST = '[data-roving]'

const listPlaces = (list: Element) => Array.from(list.querySelectorAll<HTMLElement>('.reveal'))

/** The place that an element is, or belongs to. */
function findPlace(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>('.reveal') ?? element.closest('[data-item]')?.querySelector('.reveal') ?? null
}

const findCurrent = (list: Element) =>
  listPlaces(list).find((place) => place.dataset['current'] !== undefined) ?? list.querySelector<HTMLElement>('.reveal')

function keepOneStop(list: Element, current: HTMLElement | null): void {
  for (const place of listPlaces(list)) {
    const isCurrent = place === current
    if (isCurrent) place.dataset['current'] = ''
    else delete place.dataset['current']
    const controls = place.closest('[data-item]')?.querySelectorAll<HTMLElement>('button') ?? [place]
    for (const control of controls) control.tabIndex = isCurrent ? 0 : -1
  }
}
