/** Vietnamese, Indonesian, Thai, Burmese and Khmer texts by what is hard in them; a bar stands where a sentence ends. */
export const vietnamese = {
  abbreviations: [
    'TS. Lan và PGS. Minh đang chờ.',
    'GS.TS. Hùng dạy vào thứ hai.',
    'Anh sống ở TP. Hồ Chí Minh.',
    'TP.HCM đóng cảng hôm nay.',
    'Mang dây, băng, v.v. cho chuyến đi.',
    'Mang dây, băng, v.v.| Thuyền đi lúc sáu giờ.',
    'Xem tr. 14 trong sách.',
    'Th.S Mai đến muộn.',
    'Nước dâng 3,5 m.| Không ai đi.',
    'Thành phố có 1.250.000 dân.',
    'Nhà số 7 ở Q. 3 bỏ trống.',
  ],
  others: [
    'Ai đến?| Không ai cả!',
    '“Về nhà đi.”| Anh đi.',
    '“Về nhà đi!” cô kêu lên.',
    '- Anh đến không?| - Không, hôm nay không.',
    'Anh chờ…| Rồi chuông reo.',
    'Cối xay đóng năm 1904.| Không ai đến.',
  ],
}

export const indonesian = {
  abbreviations: [
    'Dr. Sari dan Prof. Budi menunggu.',
    'Jl. Laut ditutup hari ini.',
    'Bawa tali, pita, dll. untuk perjalanan.',
    'Bawa tali, pita, dll.| Radio ditinggal saja.',
    'Lihat hlm. 14 dalam buku.',
    'Rumah No. 7 kosong.',
    'H. Agus S. Putra menulis buku.',
    'PT. Laut Biru membuat jangkar.',
    'Harganya Rp. 3.500 saja.',
    'Kota itu berpenduduk 1.250.000 jiwa.',
  ],
  others: [
    'Siapa datang?| Tidak ada!',
    '“Pulanglah.”| Ia pergi.',
    '“Pulanglah!” serunya.',
    'Ia menunggu...| Lalu lonceng berbunyi.',
    'Kapal tiba pukul 15.30 tadi.',
    'Penggilingan tutup pada 1904.| Tak seorang pun datang.',
  ],
}

export const thai = {
  spaces: [
    'หญ้าทะเลช่วยลดแรงคลื่นก่อนที่คลื่นจะซัดเข้าถึงท่าเรือเก่าแก่ของเมือง| ชาวบ้านจึงช่วยกันปลูกหญ้าทะเลทุกปีตั้งแต่ต้นฤดูหนาว',
    'ฝนหยุดตกแล้ว ทุกคนกลับบ้าน',
    'ใครมา?| ไม่มีใคร!',
    'น้ำขึ้น 3.5 เมตร',
    'ดร. สมชาย มาถึงท่าเรือ',
    'โรงสีปิดเมื่อ พ.ศ. 2447 ที่ริมน้ำ',
    'เมืองนี้มีประชากร 1,250,000 คน',
    'เขาพูดว่า “กลับบ้านเถอะ”',
  ],
}

export const burmese = {
  marks: ['မိုးတိတ်သွားပြီ။| အားလုံးအိမ်ပြန်ကြသည်။', 'ဆိပ်ကမ်းပိတ်သည်။|ဘယ်သူမှမလာပါ။', 'ရေ 3.5 မီတာတက်သည်။'],
}

export const khmer = {
  marks: ['ភ្លៀងឈប់ហើយ។| អ្នកទាំងអស់ទៅផ្ទះ។', 'កំពង់ផែបិទ។|គ្មាននរណាមកទេ។', 'ទឹកឡើង 3.5 ម៉ែត្រ។'],
}
