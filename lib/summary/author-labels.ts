/**
 * What authors write above their own list of points, in lower case, without punctuation. Collected from the habits of news,
 * medical, technical and teaching sites; a label is compared whole.
 */
export const POINTS_LABELS: ReadonlySet<string> = new Set(
  [
    'key takeaways|key takeaway|takeaways|main takeaways|top takeaways|quick takeaways|the takeaways|our key takeaways|key points',
    'key point|main points|the main points|key findings|key facts|key insights|key messages|key learnings|key ideas|key lessons',
    'highlights|key highlights|article highlights|story highlights|at a glance|in brief|in a nutshell|in short|tl dr|tldr',
    'the short version|quick summary|executive summary|the bottom line|bottom line up front|what you need to know|what to know',
    'what we learned|the essentials|essential points|points to remember|things to remember|remember this|summary points|recap',
    'the gist|quick read|quick facts|fast facts|core takeaways|important takeaways|article summary at a glance',
    'das wichtigste|das wichtigste in kürze|das wichtigste im überblick|das wichtigste zusammengefasst|das wichtigste auf einen blick',
    'auf einen blick|in kürze|kurz und knapp|kurz gefasst|kurz zusammengefasst|die wichtigsten punkte|wichtigste erkenntnisse',
    'die wichtigsten erkenntnisse|kernaussagen|kernpunkte|darum gehts|darum geht es|worum es geht|merksätze',
    'à retenir|a retenir|ce qu il faut retenir|ce quil faut retenir|l essentiel|l essentiel à retenir|points clés|les points clés',
    'les points essentiels|points essentiels|en bref|en résumé|en un coup d œil|à savoir|idées clés',
    'puntos clave|los puntos clave|ideas clave|lo más importante|lo esencial|conclusiones clave|aspectos clave|de un vistazo',
    'en breve|en pocas palabras|claves|las claves|puntos principales|para recordar',
    'punti chiave|i punti chiave|in breve|in sintesi|da ricordare|i punti principali|cosa sapere|l essenziale|a colpo d occhio',
    'pontos principais|pontos chave|pontos-chave|principais pontos|principais conclusões|destaques|resumo rápido|em resumo|em poucas palavras',
    'belangrijkste punten|de belangrijkste punten|kernpunten|in het kort|samengevat|in één oogopslag|hoofdpunten|belangrijkste inzichten',
    'i korthet|kort sagt|det viktigaste|viktigaste punkterna|huvudpunkter|sammanfattat|i korte træk|det vigtigste|kort fortalt',
    'hovedpunkter|kort oppsummert|det viktigste|oppsummert|pääkohdat|lyhyesti|tiivistettynä|tärkeimmät',
    'najważniejsze|najważniejsze informacje|kluczowe wnioski|w skrócie|w pigułce|hlavní body|ve zkratce|to nejdůležitější|v kostce',
    'главное|самое важное|кратко|коротко|коротко о главном|ключевые выводы|основные выводы|ключевые моменты|основные тезисы|в двух словах',
    'головне|коротко про головне|ключові висновки|основні тези|öne çıkanlar|önemli noktalar|kısaca|özet olarak|ana noktalar',
    'κύρια σημεία|με μια ματιά|συνοπτικά|σημεία κλειδιά|puncte cheie|pe scurt|idei principale|főbb pontok|röviden|a lényeg',
    'النقاط الرئيسية|أهم النقاط|باختصار|الخلاصة|ملخص|נקודות מרכזיות|נקודות עיקריות|בקצרה|תקציר|נקודות מפתח',
    'نکات کلیدی|نکات مهم|به طور خلاصه|خلاصه|मुख्य बातें|मुख्य बिंदु|संक्षेप में|प्रमुख बिंदु',
    'poin penting|poin utama|intisari|ringkasan singkat|điểm chính|những điểm chính|điểm nổi bật|tóm tắt|ý chính|tóm lại',
    '핵심 요약|요약|주요 내용|핵심 내용|한눈에 보기|세 줄 요약|3줄 요약|핵심 포인트|요점',
    '要点|ポイント|この記事のポイント|この記事の要点|まとめると|重要なポイント|三行まとめ|3行まとめ|要約',
    '要點|重点|重點|核心要点|核心要點|关键要点|關鍵要點|本文要点|本文要點|要点总结|重點摘要|重點整理|摘要要点|划重点|太长不看|速览|速覽',
    'สรุปประเด็นสำคัญ|ประเด็นสำคัญ|สรุปสั้นๆ',
  ].flatMap((labels) => labels.split('|')),
)

/** Also the names of ordinary closing sections: the author's points only when a list stands right below. */
export const RECAP_LABELS: ReadonlySet<string> = new Set(
  (
    'summary|in summary|to summarize|to sum up|conclusion|conclusions|wrapping up|final thoughts|zusammenfassung|fazit|résumé|resume|' +
    'conclusion clé|resumen|en resumen|recapitulación|conclusión|conclusiones|riepilogo|riassunto|conclusioni|resumo|conclusão|' +
    'samenvatting|conclusie|sammanfattning|slutsats|podsumowanie|shrnutí|итоги|выводы|резюме|підсумки|özet|sonuç|kết luận|결론|' +
    'まとめ|結論|总结|總結|小结|小結|结论|結論|récapitulatif|récap|rezumat|összefoglalás|σύνοψη|yhteenveto|opsummering|oppsummering'
  ).split('|'),
)
