/** What is said of a fault: whole sentences, and a hint where something is known to suggest. */
export interface IrMessage {
  readonly id: string;
  readonly en: string;
  readonly hint?: { readonly id: string; readonly en: string };
}

/** What may be wrong with a value that should be an IR, in both languages. */
export const irMessages = {
  "ir-not-plain": {
    id: "Nilai di sini tidak dapat ditulis sebagai JSON: {kind}.",
    en: "The value here cannot be written as JSON: {kind}.",
  },
  "ir-unreadable": {
    id: "Nilai di sini tidak dapat dibaca karena objeknya sendiri menolak. Berikan data biasa, misalnya hasil JSON.parse.",
    en: "The value here cannot be read, since the object itself refuses. Give plain data, such as JSON.parse returns.",
  },
  "ir-computed-member": {
    id: "Anggota ini dihitung saat dibaca atau tersembunyi, sehingga JSON tidak memuatnya. Ganti dengan nilai biasa.",
    en: "This member is computed when it is read, or hidden, so that JSON does not hold it. Replace it with a plain value.",
  },
  "ir-gap": {
    id: "Daftar ini berlubang: butir di sini tidak ada. Isi atau hapus tempatnya.",
    en: "This list has a gap: there is no item here. Fill its place or remove it.",
  },
  "ir-cycle": {
    id: "Nilai di sini memuat dirinya sendiri, sehingga JSON-nya tidak akan pernah selesai. Putuskan lingkarannya.",
    en: "The value here contains itself, so that its JSON would never end. Break the circle.",
  },
  "ir-lone-surrogate": {
    id: "Teks atau nama di sini memuat separuh karakter (surrogate tanpa pasangan), yang tidak ada bentuknya dalam UTF-8. Hapus atau lengkapi.",
    en: "A text or name here has half a character in it (a surrogate without its pair), which UTF-8 has no form for. Remove or complete it.",
  },
  "ir-too-deep": {
    id: "Daftar dan objek di sini bersarang lebih dari {limit} tingkat. Kurangi kedalamannya.",
    en: "Lists and objects are nested more than {limit} deep here. Nest them less deeply.",
  },
  "ir-too-large": {
    id: "Dokumen ini terlalu besar: jumlah nilai beserta panjang teksnya melebihi {limit}. Bagi menjadi beberapa dokumen.",
    en: "This document is too large: its values and the length of its texts come to more than {limit}. Split it into several.",
  },
  "ir-not-json": {
    id: "Dari sini teksnya bukan JSON yang sah. Perbaiki tulisannya, atau buat lagi IR-nya dari manifesnya.",
    en: "From here on the text is not valid JSON. Mend what is written, or make the IR of its manifest again.",
  },
  "ir-duplicate-member": {
    id: "Anggota {name} ada dua kali dalam objek ini, sehingga tiap pembaca dapat mengambil yang lain. Hapus salah satunya.",
    en: "The member {name} is in this object twice, so that each reader may take another one. Remove one of the two.",
  },
  "ir-unknown-version": {
    id: "Dokumen ini memakai IR versi {version}, sedangkan program ini membaca versi {known}. Perbarui program ini, atau buat ulang dokumennya dengan versi itu.",
    en: "This document is of IR version {version}, while this program reads version {known}. Update the program, or make the document anew in that version.",
  },
  "ir-missing-member": {
    id: 'Objek ini harus punya anggota "{name}". Tambahkan.',
    en: 'This object must have a member "{name}". Add it.',
  },
  "ir-unknown-member": {
    id: 'Objek ini tidak boleh punya anggota "{name}". Hapus atau perbaiki namanya.',
    en: 'This object may not have a member "{name}". Remove it or mend its name.',
    hint: { id: 'Mungkin maksudnya "{suggestion}"?', en: 'Did you mean "{suggestion}"?' },
  },
  "ir-exclusive-member": {
    id: 'Anggota ini tidak boleh ada bersama "{other}". Hapus salah satunya.',
    en: 'This member may not stand beside "{other}". Remove one of the two.',
  },
  "ir-wrong-language-name": {
    id: '"{name}" bukan kode bahasa BCP 47 yang baku. Namai tiap teks dengan bahasanya, misalnya "id" atau "en".',
    en: '"{name}" is no BCP 47 language tag in canonical form. Name each text by its language, such as "id" or "en".',
  },
  "ir-expected-text": { id: "Di sini harus ada teks.", en: "There must be a text here." },
  "ir-expected-number": { id: "Di sini harus ada bilangan.", en: "There must be a number here." },
  "ir-expected-whole-number": {
    id: "Di sini harus ada bilangan bulat.",
    en: "There must be a whole number here.",
  },
  "ir-expected-flag": { id: "Di sini harus ada true atau false.", en: "There must be true or false here." },
  "ir-expected-object": { id: "Di sini harus ada objek.", en: "There must be an object here." },
  "ir-expected-list": { id: "Di sini harus ada daftar.", en: "There must be a list here." },
  "ir-expected-package-name": {
    id: 'Di sini harus ada nama paket, misalnya "nama" atau "@lingkup/nama", dengan huruf kecil, angka, -, _ dan titik.',
    en: 'There must be a package\'s name here, such as "name" or "@scope/name", of lower case letters, digits, -, _ and points.',
  },
  "ir-expected-word": {
    id: 'Di sini harus ada satu kata dari huruf kecil dan angka, misalnya "web_development"; bagiannya disambung dengan _ atau -.',
    en: 'There must be one word of lower case letters and digits here, such as "web_development"; its parts are joined by _ or -.',
  },
  "ir-expected-name": {
    id: 'Di sini harus ada nama dari huruf, angka dan _ yang tidak diawali angka, misalnya "hitung".',
    en: 'There must be a name of letters, digits and _ here that does not begin with a digit, such as "count".',
  },
  "ir-expected-version": {
    id: 'Di sini harus ada versi lengkap menurut SemVer, misalnya "1.2.3".',
    en: 'There must be a full SemVer version here, such as "1.2.3".',
  },
  "ir-expected-short-version": {
    id: 'Di sini harus ada versi dari dua angka, misalnya "1.0".',
    en: 'There must be a version of two numbers here, such as "1.0".',
  },
  "ir-expected-version-range": {
    id: 'Di sini harus ada rentang versi dalam notasi npm, misalnya "^1.2" atau ">=1.5.0 <2.0.0".',
    en: 'There must be a range of versions in npm\'s notation here, such as "^1.2" or ">=1.5.0 <2.0.0".',
  },
  "ir-expected-licence": {
    id: 'Di sini harus ada ekspresi lisensi SPDX, misalnya "MIT" atau "MIT OR Apache-2.0", atau "proprietary".',
    en: 'There must be an SPDX licence expression here, such as "MIT" or "MIT OR Apache-2.0", or "proprietary".',
  },
  "ir-expected-email": {
    id: 'Di sini harus ada alamat surel, misalnya "nama@example.org".',
    en: 'There must be an e-mail address here, such as "name@example.org".',
  },
  "ir-expected-url": {
    id: 'Di sini harus ada alamat web lengkap dengan skema yang diizinkan, misalnya "https://example.org".',
    en: 'There must be a complete web address here, with a scheme that is allowed, such as "https://example.org".',
  },
  "ir-expected-date": {
    id: 'Di sini harus ada tanggal, tahun lebih dahulu, misalnya "2024-01-15".',
    en: 'There must be a date here, the year first, such as "2024-01-15".',
  },
  "ir-expected-date-time": {
    id: 'Di sini harus ada tanggal dan jam beserta selisihnya dari UTC, misalnya "2024-01-15T09:30:00+07:00".',
    en: 'There must be a date with a time and its offset from UTC here, such as "2024-01-15T09:30:00+07:00".',
  },
  "ir-nonexistent-date": {
    id: "Tanggal ini tidak ada dalam kalender. Perbaiki harinya.",
    en: "The calendar has no such date. Mend its day.",
  },
  "ir-expected-path": {
    id: 'Di sini harus ada jalur berkas di dalam paket, misalnya "docs/README.md": relatif, dengan /, tanpa bagian kosong, . atau "..".',
    en: 'There must be the path of a file in the package here, such as "docs/README.md": relative, with /, without empty parts, . or "..".',
  },
  "ir-wrong-ending": {
    id: "Berkas di sini harus berakhiran salah satu dari: {endings}.",
    en: "The file here must end in one of: {endings}.",
  },
  "ir-expected-glob": {
    id: 'Di sini harus ada pola berkas di dalam paket, misalnya "src/**/*.kodeon", yang tidak keluar darinya.',
    en: 'There must be a pattern for files of the package here, such as "src/**/*.kodeon", that does not lead out of it.',
  },
  "ir-expected-cache-path": {
    id: 'Di sini harus ada jalur sebuah folder, misalnya "~/.kodeon/cache", tanpa bagian kosong, . atau "..".',
    en: 'There must be the path of a folder here, such as "~/.kodeon/cache", without empty parts, . or "..".',
  },
  "ir-expected-duration": {
    id: 'Di sini harus ada lama waktu menurut ISO 8601 tanpa bagian nol, misalnya "P14D" atau "PT24H".',
    en: 'There must be a length of time by ISO 8601 here, without parts of nothing, such as "P14D" or "PT24H".',
  },
  "ir-expected-currency": {
    id: 'Di sini harus ada kode mata uang ISO 4217, misalnya "IDR" atau "USD".',
    en: 'There must be an ISO 4217 currency code here, such as "IDR" or "USD".',
  },
  "ir-unknown-currency": {
    id: "ISO 4217 tidak mengenal mata uang dari jumlah ini. Perbaiki kodenya.",
    en: "ISO 4217 does not know this sum's currency. Mend its code.",
  },
  "ir-expected-amount": {
    id: 'Di sini harus ada jumlah uang sebagai teks desimal, misalnya "49.99".',
    en: 'There must be a sum of money as a decimal text here, such as "49.99".',
  },
  "ir-contradictory-amount": {
    id: "Jumlah ini ditulis dua kali dan keduanya tidak sama menurut mata uangnya: amount dan minor. Samakan keduanya.",
    en: "This sum is written twice, as amount and as minor, and by its currency the two differ. Make them agree.",
  },
  "ir-expected-language": {
    id: 'Di sini harus ada kode bahasa BCP 47 yang baku, misalnya "id", "en" atau "zh-Hant".',
    en: 'There must be a BCP 47 language tag in canonical form here, such as "id", "en" or "zh-Hant".',
  },
  "ir-expected-decimal": {
    id: 'Di sini harus ada bilangan yang ditulis sebagai teks, misalnya "49.99".',
    en: 'There must be a number written as a text here, such as "49.99".',
  },
  "ir-expected-environment-name": {
    id: 'Di sini harus ada nama variabel lingkungan, misalnya "API_TOKEN".',
    en: 'There must be the name of an environment variable here, such as "API_TOKEN".',
  },
  "ir-expected-pointer": {
    id: 'Di sini harus ada penunjuk JSON (RFC 6901), misalnya "/declarations/0/proxy/password".',
    en: 'There must be a JSON pointer (RFC 6901) here, such as "/declarations/0/proxy/password".',
  },
  "ir-unknown-choice": {
    id: "Nilai di sini harus salah satu dari: {choices}.",
    en: "The value here must be one of: {choices}.",
    hint: { id: 'Mungkin maksudnya "{suggestion}"?', en: 'Did you mean "{suggestion}"?' },
  },
  "ir-text-too-short": {
    id: "Teks di sini harus punya paling sedikit {min} karakter.",
    en: "The text here must have {min} characters or more.",
  },
  "ir-text-too-long": {
    id: "Teks di sini boleh punya paling banyak {max} karakter.",
    en: "The text here may have {max} characters at most.",
  },
  "ir-number-too-small": {
    id: "Bilangan di sini tidak boleh kurang dari {min}.",
    en: "The number here may not be less than {min}.",
  },
  "ir-number-too-large": {
    id: "Bilangan di sini tidak boleh lebih dari {max}.",
    en: "The number here may not be more than {max}.",
  },
  "ir-empty-list": {
    id: "Daftar di sini tidak boleh kosong.",
    en: "The list here may not be empty.",
  },
  "ir-too-few-members": {
    id: "Objek di sini harus punya paling sedikit {min} dari anggota yang diizinkan.",
    en: "The object here must have {min} or more of the members that it may have.",
  },
  "ir-wrong-value": {
    id: "Nilai di sini tidak sesuai dengan skema IR. Bandingkan dengan grammar/ir.schema.json.",
    en: "The value here does not follow the IR's schema. Compare it with grammar/ir.schema.json.",
  },
  "ir-dangling-pointer": {
    id: "Penunjuk di sensitive harus menuju rahasia yang tertulis apa adanya, masing-masing sekali; yang ini tidak. Hapus.",
    en: "A pointer in sensitive must lead to a secret that stands there as it is, to each of them once; this one does not. Remove it.",
  },
  "ir-unlisted-secret": {
    id: "Rahasia ini tertulis apa adanya, tetapi tidak ada penunjuk ke sini dalam sensitive. Tambahkan penunjuknya.",
    en: "This secret stands here as it is, but sensitive has no pointer to it. Add one.",
  },
} as const satisfies Readonly<Record<string, IrMessage>>;

export type IrFaultName = keyof typeof irMessages;
