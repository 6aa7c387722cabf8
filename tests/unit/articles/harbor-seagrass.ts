import type { Article } from '../../../lib/article.ts'
import { buildArticle, heading, item } from '../../support/build-article.ts'

/** An explainer as many sites write them: title, dek, lead, five sections, and the author's own list at the end. */
export const harborSeagrass: Article = buildArticle(
  [
    'Harbor towns have spent a century walling off the sea, and the sea has kept coming. This spring the port of Lindhaven did something else: it bought four million seagrass seeds and hired a ferry to drop them. The plan raises a plain question, which is whether a meadow under water can do the work of concrete.',
    heading('A Coast That Lost Its Meadows'),
    'Seagrass once covered most of the shallow bottom along the Lindhaven coast. Dredging, anchors and farm runoff removed about 90 percent of it between 1950 and 1990. When the meadows vanished, waves reached the quay with their full force, and the town answered with higher walls. Each wall reflected the waves and scoured more sand, so that the remaining plants lost their footing.',
    heading('How a Meadow Slows the Waves'),
    'Seagrass slows waves because thousands of flexible leaves drag on the moving water. Measurements in the bay show that a meadow one hundred meters wide takes a third of the energy out of a winter swell. Roots also hold the sand in place, which keeps the bottom shallow and makes the next wave break earlier. Unlike a wall, a meadow grows upward with the sea level, as long as enough light reaches the leaves.',
    heading('Seeds From a Ferry'),
    'The port chose seeds over transplanted shoots because divers are expensive and the bay is wide. Volunteers collected ripe shoots in August and stored them in tanks until the seeds fell out. In October the ferry crossed the bay on a grid and released the seeds in small burlap bags filled with sand. About one bag in five produced a living plant, a rate that earlier trials by hand had rarely reached.',
    heading('What the Project Costs'),
    'Restoring one hectare of seagrass costs the port 38,000 euros, while one hundred meters of new wall costs 1.2 million. The comparison is not quite fair, since a wall protects on the day it is finished and a meadow needs six years. Insurers have agreed to count the meadow as flood protection from the seventh year on, if its density is measured every summer. That agreement turned a nature project into a line of the harbor budget.',
    heading('Limits and Next Steps'),
    'Seagrass cannot stop a storm surge, and nobody at the port claims that it can. Water must stay clear enough for light, so the project depends on farmers upstream who spread less manure. Lindhaven therefore pays for buffer strips along two rivers, which cost more than the seeds. Other ports have asked for the planting grid, and the town will publish it together with the failures.',
    heading('Key Takeaways'),
    item('Seagrass meadows weaken waves before they reach the harbor.'),
    item('Seeding from a ferry is cheaper than planting by divers.'),
    item('Meadows need clear water, and so cooperation with farmers.'),
    item('Insurers will treat a mature meadow as flood protection.'),
    item('Seagrass complements walls and does not replace them.'),
  ],
  {
    title: 'Why a Harbor Town Plants Seagrass Instead of Building Walls',
    dek: 'Lindhaven bets on underwater meadows, sown from a ferry, to slow the waves that walls only reflect.',
  },
)
