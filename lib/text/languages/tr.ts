import type { LanguageData } from '../language-data.ts'

export const languageData: LanguageData = {
  stopwords:
    've veya ya da de ki ile için ama fakat ancak lakin çünkü eğer ise gibi kadar göre sonra önce beri dolayı rağmen üzere doğru karşı ' +
    'bir bu şu o bunlar şunlar onlar ben sen biz siz beni seni onu bizi sizi onları bana sana ona bize size onlara benim senin onun ' +
    'bizim sizin onların bunu şunu bunun şunun buna şuna bunda kendi kendisi kim ne neden niçin nasıl nerede hangi kaç her hiç bazı ' +
    'tüm bütün çok az daha en pek değil mi mı mu mü var yok olan olarak oldu olduğu olduğunu olur olması olduğunu olmak etmek eden edilen ' +
    'etti ettiği edildi dedi yer alan ayrıca hem hep yine bile sadece artık şekilde tarafından arasında içinde üzerinde',
  openers: 'doç yrd av sn örn bkz',
  labels: 'no s ss',
  closers: 'vb vs vd',
  abbreviations: 'st yy m.ö m.s t.c cad sok mah apt tel a.ş ltd şti',
  suffixes:
    'larının lerinin larını lerini larına lerine larında lerinde ların lerin ları leri lar ler ının inin unun ünün ının nın nin nun nün dan den tan ten da de ta te ını ini unu ünü ı i u ü a e',
  hasOrdinalPeriod: true,
  leaningStarts:
    'bu|şu|o|bunlar|şunlar|onlar|bunun|onun|ancak|fakat|ama|ve|veya|ayrıca|bununla birlikte|bu nedenle|bu yüzden|dolayısıyla|böylece|' +
    'sonra|daha sonra|son olarak|örneğin|mesela|yani|başka bir deyişle|öte yandan|aksine|burada|orada|ilk olarak|her ikisi|öyle|böyle|' +
    'buna rağmen|üstelik|oysa|bunu|buna',
  sumsUp: 'özetle|sonuç olarak|kısacası|genel olarak|en önemlisi|her şeyden önce',
  defines: 'denir|olarak adlandırılır|olarak tanımlanır|anlamına gelir|oluşur|ifade eder',
  exemplifies: 'örneğin|mesela|örn.|varsayalım',
  addressesReader:
    'devamını oku|tıklayın|abone olun|kaydolun|daha fazla bilgi|ayrıca bakınız|bizi takip edin|bu makale|bu yazı|bu yazıda|bu rehber|bakalım|bu makalede|aşağıdaki',
  pointsLabels: 'öne çıkanlar|önemli noktalar|kısaca|özet olarak|ana noktalar',
  recapLabels: 'özet|sonuç',
}
