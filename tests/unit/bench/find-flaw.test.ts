import { expect, test } from 'vitest'
import { findFlaw } from '../../bench/find-flaw.ts'
import { loadLanguagePack } from '../../../lib/text/language-pack.ts'

test.each([
  ['en', 'The tide gauge of the old harbor', 'fragment'],
  ['en', 'and left the old harbor before the storm came.', 'fragment'],
  ['en', 'The harbor office offers the following:', 'fragment'],
  ['en', 'Opening hours.', 'fragment'],
  ['en', 'Figure 3: The harbor before the storm.', 'caption'],
  ['en', 'Photo by the harbor master of the town.', 'caption'],
  ['de', 'Abbildung 2: Der Hafen vor dem Sturm.', 'caption'],
  ['en', 'onload = function () { raise(flag); };', 'code'],
  ['en', 'Ana Reed (left) shows the harbor to her sister.', 'caption'],
  ['en', 'HARBOR TOWN (AP) — The harbor silts up every spring.', 'dateline'],
  ['en', 'Section 4.2 “Nets” addresses the mending of nets in winter.', 'road map'],
  ['de', 'Kapitel 3 „Netze“ behandelt das Flicken der Netze im Winter.', 'road map'],
  ['en', 'Here are ten ways to dredge a harbor.', 'road map'],
  ['en', 'Having dredged the harbor, we turn now to its walls.', 'road map'],
  ['en', 'The walls of the harbor, described earlier, are of oak.', 'road map'],
  ['en', 'See section 4.2 “Nets” for the mending of nets in winter.', 'road map'],
  ['en', 'The mooring of the barge that left this morning.', 'label'],
  ['en', 'A bollard of oak to hold the barge.', 'label'],
  ['en', 'Mending a net of the old school.', 'label'],
  ['en', 'Depth of water: four fathoms', 'attribute'],
  ['en', 'tideLevel - the height of the water above the sill.', 'attribute'],
  ['en', 'tide.read() - Returns the height of the water above the sill.', 'attribute'],
  ['en', 'Nets of Winter by Ana Reed The nets are mended in winter.', 'glued title'],
  ['en', 'To browse all charts of the harbor, visit the archive.', 'call to action'],
  ['en', 'For more on the tides, please consult the pilots.', 'call to action'],
  ['en', 'Read more about the harbor in our archive.', 'call to action'],
  ['en', 'Sign up for the newsletter of the harbor.', 'call to action'],
  ['ja', '続きを読むにはここを押してください。', 'call to action'],
  ['en', 'Why does the harbor silt up every spring?', 'question'],
  ['zh', '为什么港口每年春天都会淤积呢？', 'question'],
  ['en', 'However, the harbor silts up every spring.', 'leans'],
  ['de', 'Dieser Hafen verlandet in jedem Frühling.', 'leans'],
  ['en', 'Turning to the harbor, its office counts the ships.', 'leans'],
  ['es', 'Del mismo modo, el puerto se llena de arena.', 'leans'],
  ['fr', 'De ce fait, le port s’ensable chaque printemps.', 'leans'],
  ['de', 'Aus diesem Grund verlandet der Hafen.', 'leans'],
  ['it', 'Allo stesso modo il porto si riempie di sabbia.', 'leans'],
  ['pt', 'Do mesmo modo, o porto se enche de areia.', 'leans'],
  ['ja', 'しかし、港は毎年春に浅くなる。', 'leans'],
  ['en', 'The harbor before the storm - Photo: Ana Reed.', 'caption'],
  ['en', 'Harbor chart screenshot by Ana Reed.', 'caption'],
  ['en', 'The nets, as told in Chapter 3 “Nets”, are mended in winter.', 'road map'],
  ['en', 'In this guide, we show nine ways to mend a net.', 'road map'],
  ['en', 'By the end of this lesson, you will be able to mend a net.', 'road map'],
  ['de', 'In diesem Artikel geht es um das Flicken der Netze.', 'road map'],
  ['en', 'By using this site, you accept what the harbor office asks of you.', 'not of the article'],
  ['en', 'Ana Reed is a staff writer at the harbor gazette.', 'not of the article'],
  ['en', 'Ana Reed mends nets in winter, follow her on the pier.', 'not of the article'],
  ['en', 'Tide: A tide is a rise of the water above the sill.', 'attribute'],
  ['en', '“The harbor silts up every spring.', 'half a quotation'],
  ['en', 'The harbor silts up every spring,” said the pilot.', 'half a quotation'],
  ['de', 'Der Hafen verlandet in jedem Frühling.“', 'half a quotation'],
  ['en', '“The harbor silts up every spring,” he said.', 'leans'],
])('in %s, “%s” does not stand alone: %s', async (code, text, flaw) => {
  expect(findFlaw(text, { context: null, language: await loadLanguagePack(code) })).toBe(flaw)
})

test.each([
  ['en', 'The harbor silts up every spring.'],
  ['en', 'The harbor silts up every spring.[3]'],
  ['en', 'Section 230 of the harbor act protects the pilots.'],
  ['en', 'iPhones and barges share the harbor “office.”'],
  ['en', 'useState keeps the tide between renders.'],
  ['en', 'k6 is a barge of the harbor.'],
  ['en', 'The tide rose in the night.'],
  ['en', 'The pilot who knows the sill left the harbor.'],
  ['en', 'A barge moors at the old wall.'],
  ['en', 'The children eat fish in the harbor.'],
  ['en', 'Mending nets takes a winter.'],
  ['en', 'Mending a net is slow work.'],
  ['en', 'The Harbor of New York In May was full of ice.'],
  ['en', 'To mend a net, the fishers wait for winter.'],
  ['en', 'One thing matters: the depth of the water above the sill.'],
  ['zh', '港口每年春天都会淤积。'],
  ['en', '“The harbor silts up every spring,” said the pilot.'],
  ['en', 'The pilot said: “The harbor silts up every spring.'],
  ['en', 'The “office” of the harbor is a shed 6" wide.'],
  ['de', 'Der „Hafen“ verlandet in jedem Frühling.'],
  ['en', 'Tide: The moon pulls the water above the sill.'],
  ['en', 'The photo of the harbor shows its oak walls.'],
  ['ja', 'harbor は毎年春に浅くなる。'],
  ['th', 'ท่าเรือตื้นเขินทุกฤดูใบไม้ผลิเพราะแม่น้ำพัดพาตะกอนมา'],
])('in %s, “%s” stands alone', async (code, text) => {
  expect(findFlaw(text, { context: null, language: await loadLanguagePack(code) })).toBeNull()
})

test('a sentence that leans stands when the one before is shown with it', async () => {
  const language = await loadLanguagePack('en')
  expect(findFlaw('However, the harbor silts up.', { context: 'Oaks keep.', language })).toBeNull()
})

test('a sentence that leans on one that leans itself does not stand with it', async () => {
  const language = await loadLanguagePack('en')
  expect(findFlaw('However, the harbor silts up.', { context: 'This is an old wall.', language })).toBe('leans')
})
