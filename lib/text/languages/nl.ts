import type { LanguageData } from '../language-data.ts'

export const languageData: LanguageData = {
  stopwords:
    'de het een en of maar want dus noch als dan dat die wie wat waar wanneer waarom hoe omdat doordat hoewel terwijl totdat voordat ' +
    'nadat aan achter bij binnen boven buiten door in langs met na naar naast om onder op over per rond sinds te ten ter tegen tot ' +
    'tussen uit van vanaf via volgens voor zonder ik jij je u hij zij ze het wij we jullie mij me jou hem haar ons hen hun mijn jouw ' +
    'uw zijn onze dit deze zo zich zelf ben bent is zijn was waren geweest word wordt worden werd werden heb hebt heeft hebben had ' +
    'hadden kan kun kunt kunnen kon konden moet moeten moest mag mogen wil willen zal zullen zou zouden doet doen niet geen ook nog al ' +
    'wel er hier daar meer meest veel vele weinig alle alles andere ander elke elk ieder iedere enkele sommige zeer heel nu toen toch ' +
    'echter',
  openers: 'dhr mevr mw ir ing drs bijv ca o.a m.b.t d.w.z t.o.v i.p.v',
  labels: 'nr blz p pp vol hfst fig art tel jan feb mrt apr jun jul aug sep sept okt nov dec',
  closers: 'enz etc',
  abbreviations: 'st evt incl excl resp mln mld bv b.v nv n.v',
  suffixes: 'ingen ing heden heid lijke lijk tjes tje en er e s t',
  leaningStarts:
    'dit|dat|deze|die|hij|zij|ze|hun|haar|zijn|echter|maar|en|of|dus|daarom|daardoor|daarnaast|bovendien|ook|toch|want|dan|' +
    'daarna|vervolgens|tenslotte|ten slotte|bijvoorbeeld|met andere woorden|in plaats daarvan|daarentegen|aan de andere kant|hier|' +
    'daar|daarbij|ten eerste|ten tweede|beide|zulke|zo|hierdoor|hiermee|in dit geval',
  attributes: 'zei hij|zei ze|zei zij|zegt hij|zegt ze|zegt zij|volgens hem|volgens haar',
  sumsUp: 'kortom|samengevat|samenvattend|al met al|tot slot|uiteindelijk|het belangrijkste',
  defines: 'is een|heet|noemt men|betekent|bestaat uit|verwijst naar|wordt genoemd',
  exemplifies: 'bijvoorbeeld|bijv.|stel dat|stel je voor',
  addressesReader:
    'lees meer|lees ook|lees verder|klik|meld je aan|abonneer|meer informatie|zie ook|volg ons|dit artikel|deze gids|deze handleiding|we laten zien|in dit artikel|de volgende|als volgt|hieronder',
  pointsLabels:
    'belangrijkste punten|de belangrijkste punten|kernpunten|in het kort|samengevat|in één oogopslag|hoofdpunten|' +
    'belangrijkste inzichten',
  recapLabels: 'samenvatting|conclusie',
}
