import type { LanguageData } from '../language-data.ts'

export const languageData: LanguageData = {
  stopwords:
    'ja tai mutta sekä että kun jos kuin koska vaikka jotta joka jotka jonka joiden jossa joissa mikä mitä missä ' +
    'miten miksi kuka hän he minä sinä me te se ne tämä nämä tuo nuo tätä sitä niitä hänen heidän minun sinun ' +
    'meidän teidän sen niiden tämän näiden itse on oli ovat olivat ole olla ollut olleet olisi ei eivät en et emme ' +
    'voi voivat voisi pitää täytyy myös vain jo vielä hyvin enemmän eniten monet kaikki muu muut toinen jokainen ' +
    'jokin jotkut tässä siinä täällä siellä niin sitten nyt kuitenkin aina noin kanssa ilman ennen jälkeen mukaan ' +
    'kautta välillä',
  openers: 'esim ts ks vrt',
  labels: 'n s nro klo kpl puh tammi helmi',
  closers: 'jne yms ym',
  abbreviations: 'ns tri mrd milj huom',
  suffixes:
    'isuuden isuus uuden uus illa illä issa issä ista istä ille ilta iltä ien jen iin aan ään een ssa ssä sta stä ' +
    'lla llä lta ltä lle ksi nsa nsä mme nne in en an än t n a ä',
  leaningStarts:
    'tämä|nämä|se|ne|hän|he|hänen|heidän|kuitenkin|mutta|ja|tai|siksi|siten|lisäksi|myös|niin|sitten|lopuksi|' +
    'esimerkiksi|toisin sanoen|sen sijaan|toisaalta|täällä|siellä|tässä|ensinnäkin|toiseksi|molemmat|tällainen|' +
    'silti|samalla|näin',
  attributes: 'hänen mukaansa|heidän mukaansa|hän sanoo|hän sanoi|hän kertoo|hän kertoi',
  sumsUp: 'yhteenvetona|lyhyesti sanottuna|lopuksi voidaan todeta|kaiken kaikkiaan|tärkeintä|ennen kaikkea',
  defines: 'tarkoittaa|kutsutaan|koostuu|määritellään|viittaa',
  exemplifies: 'esimerkiksi|esim.|kuvittele|oletetaan',
  addressesReader:
    'lue lisää|lue myös|klikkaa|tilaa uutiskirje|katso myös|seuraa meitä|tässä artikkelissa|seuraavat|alla',
  hasOrdinalPeriod: true,
  pointsLabels: 'pääkohdat|lyhyesti|tiivistettynä|tärkeimmät',
  recapLabels: 'yhteenveto',
}
