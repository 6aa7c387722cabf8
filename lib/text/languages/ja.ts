import type { LanguageData } from '../language-data.ts'

/** Japanese is compared by pairs of characters; pairs of hiragana are grammar, and are left out of the comparison. */
export const languageData: LanguageData = {
  leaningStarts:
    'これ|この|それ|その|あれ|あの|ここ|そこ|こう|そう|彼|彼女|しかし|だが|ただし|でも|また|そして|さらに|そのため|したがって|だから|よって|つまり|すなわち|' +
    '例えば|たとえば|一方|反対に|まず|次に|最後に|同様に|なお|ところが|それで|では|もちろん|このように|代わりに|ちなみに|以上|以下',
  attributes: 'と彼は|と彼女は|と同氏は',
  sumsUp: 'まとめると|要するに|結論として|結局|最も重要|重要なのは|ポイントは|全体として',
  defines: 'とは|と呼ばれ|と呼び|を指し|を意味し|といい|から成|で構成され',
  exemplifies: '上記の例|この例では|上の例|例えば|たとえば|仮に|想像して',
  addressesReader:
    '続きを読む|クリック|登録|詳しくはこちら|関連記事|フォロー|この記事|このガイド|このチュートリアル|このページでは|このレッスン|紹介します|説明します|以下の|次の|見てみましょう|しましょう|参照',
  pointsLabels: '要点|ポイント|この記事のポイント|この記事の要点|まとめると|重要なポイント|三行まとめ|3行まとめ|要約',
  recapLabels: 'まとめ|結論',
}
