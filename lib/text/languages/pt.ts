import type { LanguageData } from '../language-data.ts'

export const languageData: LanguageData = {
  stopwords:
    'o a os as um uma uns umas e ou mas nem que se como quando onde porque pois embora enquanto ao aos à às de do da dos das em no ' +
    'na nos nas num numa por pelo pela pelos pelas para com sem sobre sob entre até desde contra após ante eu tu ele ela nós vós eles ' +
    'elas você vocês me te lhe lhes meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas este esta estes estas ' +
    'isto esse essa esses essas isso aquele aquela aquilo quem qual quais cujo cuja sou és é somos são era eram foi foram ser sido ' +
    'será serão seria estou está estão estava estar tenho tem têm tinha ter há haver pode podem podemos poderia deve devem faz fazem ' +
    'fazer não mais menos muito muita muitos muitas pouco todo toda todos todas outro outra outros outras mesmo mesma cada algum ' +
    'alguma alguns algumas nenhum já também tão assim ainda então depois só sempre nunca aqui ali lá',
  openers: 'sr sra srta dr dra profa eng exmo exma',
  labels: 'p pp pág págs vol cap fig art séc n nº núm tel máx mín aprox',
  closers: 'etc',
  abbreviations: 'st sto sta av r ex p.ex ltda ed a.c d.c',
  suffixes:
    'ações ação amentos amento imento mente idades idade ados adas ado ada idos idas ido ida ando endo indo ar er ir es os as o a e s',
  leaningStarts:
    'este|esta|estes|estas|isto|esse|essa|esses|essas|isso|ele|ela|eles|elas|seu|sua|no entanto|porém|contudo|todavia|mas|e|ou|' +
    'portanto|assim|logo|então|além disso|também|depois|finalmente|por fim|por exemplo|ou seja|em outras palavras|em vez disso|' +
    'pelo contrário|por outro lado|por isso|neste caso|nesse caso|desta forma|dessa forma|aqui|ali|primeiro|segundo|ambos|ambas|' +
    'tal|tais|de fato|na verdade|enquanto isso|como resultado|consequentemente|do mesmo modo|por essa razão',
  attributes: 'disse ele|disse ela|afirmou ele|afirmou ela|diz ele|diz ela|segundo ele|segundo ela',
  sumsUp: 'em resumo|em suma|em conclusão|para concluir|no geral|em síntese|o mais importante|acima de tudo',
  defines: 'é um|é uma|chama-se|é conhecido como|refere-se a|define-se como|significa|consiste em',
  exemplifies: 'neste exemplo|no exemplo|por exemplo|p.ex.|imagine|suponha|considere',
  addressesReader:
    'leia mais|leia também|clique|inscreva-se|assine|saiba mais|veja também|siga-nos|compartilhe|este artigo|este guia|neste guia|este tutorial|mostramos|veremos|neste artigo|nesta seção|' +
    'a seguir|seguinte|seguintes|vamos',
  pointsLabels:
    'pontos principais|pontos chave|pontos-chave|principais pontos|principais conclusões|destaques|resumo rápido|' +
    'em resumo|em poucas palavras',
  recapLabels: 'resumo|conclusão|conclusões',
}
