import type { LanguageData } from '../language-data.ts'

/** Vietnamese writes a space between syllables, so a word of two is compared by its syllables. */
export const languageData: LanguageData = {
  stopwords:
    'và hoặc hay nhưng mà nếu thì vì nên bởi do để khi lúc trong ngoài trên dưới trước sau giữa với từ đến tới cho của tại ở về theo ' +
    'bằng qua như là có không được bị đã đang sẽ vẫn còn cũng chỉ rất quá lắm hơn nhất này kia đó ấy đây nào gì ai sao tôi ta chúng ' +
    'họ nó anh chị ông bà em các những một mọi mỗi từng vài cả thế vậy rồi lại ra vào lên xuống đi cùng việc sự cái con người phải ' +
    'cần thể hết luôn ngay nay',
  openers: 'tp ts th.s ths pgs gs bs',
  labels: 'tr q p',
  closers: 'v.v',
  abbreviations: 'vd stt tt h',
  leaningStarts:
    'điều này|việc này|đây|đó|này|họ|nó|tuy nhiên|nhưng|và|hoặc|vì vậy|do đó|vì thế|ngoài ra|hơn nữa|bên cạnh đó|' +
    'sau đó|cuối cùng|ví dụ|chẳng hạn|nói cách khác|ngược lại|mặt khác|trong khi đó|đồng thời|thứ nhất|thứ hai|theo đó|tại đây|' +
    'thay vào đó|cụ thể|trước đó|lúc này|khi đó',
  attributes: 'ông nói|bà nói|anh nói|chị nói|ông cho biết|bà cho biết|anh cho biết|chị cho biết',
  sumsUp: 'tóm lại|nói chung|kết luận|quan trọng nhất|trên hết',
  defines: 'là một|là những|được gọi là|có nghĩa là|bao gồm|được định nghĩa',
  exemplifies: 'ví dụ|chẳng hạn|giả sử',
  addressesReader:
    'xem thêm|đọc thêm|đăng ký|nhấn vào|tìm hiểu thêm|theo dõi chúng tôi|bài viết này|hướng dẫn này|hãy cùng|trong bài viết này|sau đây|dưới đây',
  pointsLabels: 'điểm chính|những điểm chính|điểm nổi bật|tóm tắt|ý chính|tóm lại',
  recapLabels: 'kết luận',
}
