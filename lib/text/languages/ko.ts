import type { LanguageData } from '../language-data.ts'

/** Korean joins particles to nouns; words are compared by pairs of syllables instead of by stems. */
export const languageData: LanguageData = {
  stopwords:
    '이 그 저 것 수 등 및 또는 그리고 하지만 그러나 또한 더 가장 매우 위해 대한 통해 따라 있는 있다 없는 하는 한다 했다 된다 됐다 이런 그런 우리 그는 그녀',
  hasOrdinalPeriod: true,
  leaningStarts:
    '이는|이것은|이것이|이런|이러한|이에|이를|이처럼|이와|그는|그녀는|그것은|그들은|그런|그러한|그러나|하지만|그리고|또|또한|따라서|그래서|그러므로|' +
    '게다가|예를 들어|예컨대|즉|다시 말해|반면|반면에|한편|특히|먼저|우선|마지막으로|그 결과|이어|여기|거기|이때|이후|다만',
  attributes: '라고 그는|라고 그녀는|그는 말했다|그녀는 말했다|그는 밝혔다|그는 덧붙였다',
  sumsUp: '결론적으로|요약하면|정리하면|한마디로|무엇보다|가장 중요한|결국',
  defines: '이란|란|말한다|뜻한다|의미한다|불린다|일컫는다',
  exemplifies: '예를 들어|예컨대|가령',
  addressesReader:
    '이 글에서|이 글은|이 기사에서|알아보자|알아보겠습니다|살펴보자|살펴보겠습니다|더 보기|더보기|구독|클릭|자세히 보기|함께 보기|관련 기사|다음과 같다|아래와 같다',
  pointsLabels: '핵심 요약|요약|주요 내용|핵심 내용|한눈에 보기|세 줄 요약|3줄 요약|핵심 포인트|요점',
  recapLabels: '결론',
}
