import type { LanguageData } from '../language-data.ts'

export const languageData: LanguageData = {
  stopwords:
    'el la los las lo un una unos unas y e o u pero sino ni que si como cuando donde porque pues aunque mientras a ante bajo con ' +
    'contra de del al desde durante en entre hacia hasta mediante para por según sin sobre tras yo tú él ella ello nosotros ' +
    'vosotros ellos ellas usted ustedes me te se nos os le les mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta ' +
    'estos estas esto ese esa esos esas eso aquel aquella aquello quien quienes cual cuales cuyo cuya qué quién cuál cómo cuándo ' +
    'dónde soy eres es somos son era eran fue fueron ser sido siendo será serán sería estoy está están estaba estaban estar he ' +
    'ha han hemos había habían haber hay tiene tienen tener puede pueden puedes podemos podría poder debe deben debes hace hacen ' +
    'hacer no más menos muy mucho mucha muchos muchas poco todo toda todos todas otro otra otros otras mismo misma cada algún ' +
    'alguna algunos algunas ningún ninguna ya también tan así aún entonces luego sólo solo siempre nunca aquí ahí allí',
  openers: 'sr sra sres srta dr dra profa dña',
  labels: 'c núm nº n pág págs p pp vol cap fig art s tel máx mín aprox',
  closers: 'etc',
  abbreviations: 'ud uds d st sto sta av avda ej p.ej ee uu ee.uu ff aa a ed s.a',
  suffixes:
    'aciones ación amientos amiento imiento mente idades idad ados adas ado ada idos idas ido ida ando iendo ar er ir es os as o a e s',
  leaningStarts:
    'este|esta|estos|estas|esto|ese|esa|esos|esas|eso|él|ella|ellos|ellas|su|sus|sin embargo|no obstante|pero|y|o|por lo tanto|' +
    'por tanto|así|así que|además|también|entonces|luego|después|finalmente|por último|por ejemplo|es decir|en otras palabras|' +
    'en cambio|por el contrario|por otro lado|por otra parte|por ello|por eso|en este caso|de esta manera|de esta forma|aquí|allí|' +
    'primero|segundo|tercero|ambos|ambas|tal|tales|de hecho|aun así|mientras tanto|como resultado|en consecuencia|del mismo modo|de este modo|por esta razón',
  attributes: 'según él|según ella|según ellos|dijo él|dijo ella',
  sumsUp: 'en resumen|en conclusión|para concluir|en definitiva|en general|en síntesis|lo más importante|ante todo',
  defines: 'es un|es una|se llama|se llaman|se conoce como|se refiere a|se define como|significa|consiste en',
  exemplifies: 'en este ejemplo|en el ejemplo|por ejemplo|p.ej.|imagina|imagine|supongamos|considera|tomemos',
  addressesReader:
    'leer más|lee también|haz clic|haga clic|suscríbete|suscríbase|regístrate|más información|ver también|síguenos|comparte|' +
    'este artículo|esta guía|este tutorial|esta lección|te mostramos|aprenderemos|en este artículo|en esta sección|en esta lección|aprenderás|vamos a|veamos|a continuación|siguiente|siguientes|' +
    'aprenderá|en este tutorial|en esta guía|este curso|este vídeo|creo que|en mi opinión',
  pointsLabels:
    'puntos clave|los puntos clave|ideas clave|lo más importante|lo esencial|conclusiones clave|aspectos clave|' +
    'de un vistazo|en breve|en pocas palabras|claves|las claves|puntos principales|para recordar',
  recapLabels: 'resumen|en resumen|recapitulación|conclusión|conclusiones',
}
