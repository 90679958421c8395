import type { LanguageSpec } from "./spec.ts";

/* Types that several properties share, and choices too long for a property's line. */
const shelves = ["web_development", "frameworks", "tutorials", "libraries", "developer_tools", "databases", "networking", "security", "data_science", "games"] as const;
const category = { type: "slug", known: shelves } as const;
const operatingSystem = { type: "slug", strict: true, known: ["kodeon_os", "linux", "windows", "macos", "freebsd", "android", "ios"] } as const;
const architecture = { type: "slug", strict: true, known: ["x86_64", "arm64", "x86", "arm", "riscv64", "wasm32"] } as const;
const codeLanguage = { type: "slug", known: ["kodeon", "javascript", "typescript", "python", "java", "kotlin", "go", "rust", "c", "cpp", "csharp", "php", "sql"] } as const;
const readerText = { type: "text", readers: true } as const;
const longText = { type: "text", readers: true, file: true } as const;
const sourceUrl = { type: "url", schemes: ["https", "http", "git", "ssh", "git+https", "git+ssh"] } as const;
const packageFile = { type: "path", endings: [".zip", ".tgz"] } as const;
const price = { type: "money", currency: "mata_uang" } as const;
const frequency = { type: "choice", choices: { per_jam: "hourly", harian: "daily", mingguan: "weekly", bulanan: "monthly" } } as const;
const interval = { type: "choice", choices: { ...frequency.choices, tahunan: "yearly" } } as const;
const signIn = { type: "choice", choices: { oauth2: "oauth2", token: "token", kata_sandi: "password", tanpa: "none" } } as const;
const licenceClasses = { sumber_terbuka: "open_source", copyleft: "copyleft", permisif: "permissive", proprietary: "proprietary" } as const;
const licenceClass = { type: "choice", choices: licenceClasses, ir: "license_class" } as const;
const sortKeys = { relevansi: "relevance", popularitas: "popularity", penilaian: "rating", unduhan: "downloads", terbaru: "newest", nama: "name" } as const;
const sortOrder = { type: "choice", choices: { menaik: "asc", menurun: "desc" }, default: "desc" } as const;
const offers = { gratis: "free", sumber_terbuka: "open_source", komersial: "commercial", freemium: "freemium", langganan: "subscription" } as const;
const seats = { per_pengguna: "per_user", per_perangkat: "per_device", per_organisasi: "per_organization", tak_terbatas: "unlimited" } as const;
const supportLevels = { tidak_ada: "none", komunitas: "community", standar: "standard", premium: "premium" } as const;
const visibilities = { publik: "public", privat: "private", tidak_terdaftar: "unlisted" } as const;
const pricingModels = { gratis: "free", berbayar: "paid", freemium: "freemium", langganan: "subscription" } as const;
const paces = { langsung: "immediate", standar: "standard", bertahap: "gradual" } as const;
const ciServices = { github_actions: "github_actions", gitlab_ci: "gitlab_ci", jenkins: "jenkins", circleci: "circleci" } as const;
const scanners = { keamanan: "security", kinerja: "performance", kompatibilitas: "compatibility" } as const;
const aboutPackage = { type: "package-name", ir: "package" } as const;

/** The KODEON marketplace language: every block, section and property there is, with its type, its name in the IR and what it means. */
export const language = {
  version: "1.0",
  blocks: {
    paket: {
      ir: "package",
      id: "Memperkenalkan sebuah paket: namanya, versinya, isinya, dan paket lain yang dibutuhkannya.",
      en: "Introduces a package: its name, its version, what is in it, and which other packages it needs.",
      label: { type: "package-name", ir: "name" },
      properties: {
        versi: { type: "version", ir: "version", required: true, id: 'Nomor terbitan ini, misalnya "1.2.3".', en: 'The number of this release, such as "1.2.3".' },
        deskripsi: { ...readerText, max: 500, ir: "description", required: true, id: "Kegunaan paket, dalam satu dua kalimat.", en: "What it is good for, in a sentence or two." },
        kategori: { ...category, ir: "category", required: true, id: "Rak tempat paket ini dipajang di marketplace.", en: "The marketplace shelf on which the package stands." },
        lisensi: { type: "licence", ir: "license", required: true, id: 'Izin bagi pemakainya, kode SPDX seperti "MIT".', en: 'What users may do, by SPDX id such as "MIT".' },
        kata_kunci: { type: "text", list: true, ir: "keywords", id: "Kata-kata yang diketik orang untuk menemukan paket ini.", en: "Words that people type to find the package." },
        berkas: { type: "glob", list: true, ir: "files", id: 'Pola berkas yang ikut diterbitkan, misalnya "src/**".', en: 'Patterns of the files to publish, such as "src/**".' },
        utama: { type: "path", ir: "main", id: "Berkas yang pertama dijalankan ketika paket ini dipakai.", en: "The file that runs first when the package is used." },
      },
      sections: {
        dependensi: { ir: "dependencies", requirements: true, id: "Paket lain yang harus ada agar paket ini berjalan.", en: "Other packages that this one cannot run without." },
        dependensi_pengembangan: {
          ir: "dev_dependencies",
          requirements: true,
          id: "Paket yang hanya dibutuhkan untuk mengembangkan dan menguji paket ini, bukan untuk memakainya.",
          en: "Packages that are needed to develop and test this one, but not to use it.",
        },
        dependensi_opsional: { ir: "optional_dependencies", requirements: true, id: "Paket yang menambah kemampuan bila ada.", en: "Packages that add abilities where present." },
        kompatibilitas: {
          ir: "compatibility",
          id: "Mesin dan versi KODEON tempat paket ini dapat berjalan.",
          en: "The machines and KODEON versions on which the package runs.",
          properties: {
            os: { ...operatingSystem, list: true, id: "Sistem operasi tempat paket ini dapat berjalan.", en: "The operating systems on which the package runs." },
            arsitektur: { ...architecture, list: true, ir: "architectures", id: "Jenis prosesor yang didukung.", en: "The kinds of processor that it supports." },
            kodeon: { type: "version-range", id: 'Versi KODEON yang cocok, misalnya ">=2.0.0".', en: 'The KODEON versions that will do, such as ">=2.0.0".' },
          },
        },
        metadata: {
          open: true,
          id: "Keterangan tentang pembuat paket dan tautannya; keterangan lain boleh ditambahkan dengan nama bebas.",
          en: "Facts about the package's makers and where to find more; others may be added under any name.",
          properties: {
            author: { type: "text", id: "Orang atau tim yang membuat paket ini.", en: "The person or the team that made the package." },
            email: { type: "email", id: "Alamat surel untuk menghubungi pembuat paket.", en: "The e-mail address at which its makers are reached." },
            homepage: { type: "url", id: "Halaman web yang memperkenalkan paket ini.", en: "The web page that presents the package." },
            repository: { ...sourceUrl, id: "Tempat kode sumber paket disimpan, misalnya sebuah repositori Git.", en: "Where its source code is kept, such as a Git repository." },
            documentation: { type: "url", id: "Halaman web yang menjelaskan cara memakai paket ini.", en: "The web page that explains how to use the package." },
          },
        },
        skrip_instalasi: {
          ir: "installation_scripts",
          id: "Skrip di dalam paket yang dijalankan saat paket dipasang atau dihapus.",
          en: "Scripts in the package that run when it is installed or removed.",
          properties: {
            sebelum_instalasi: { type: "path", ir: "pre_install", id: "Dijalankan sebelum paket dipasang.", en: "Runs before the package is installed." },
            setelah_instalasi: { type: "path", ir: "post_install", id: "Dijalankan setelah paket terpasang.", en: "Runs once the package is installed." },
            sebelum_penghapusan: { type: "path", ir: "pre_remove", id: "Dijalankan sebelum paket dihapus.", en: "Runs before the package is removed." },
            setelah_penghapusan: { type: "path", ir: "post_remove", id: "Dijalankan setelah paket terhapus.", en: "Runs once the package is gone." },
          },
        },
      },
    },
    konfigurasi_marketplace: {
      ir: "configuration",
      single: true,
      id: "Mengatur dari mana paket diambil, cara masuk ke marketplace, dan penyimpanan sementaranya.",
      en: "Sets where packages come from, how to sign in to the marketplace, and how downloads are cached.",
      properties: {
        repository_utama: { type: "url", env: true, ir: "main_repository", required: true, id: "Server yang pertama dimintai paket.", en: "The server asked first for packages." },
        mirror_servers: { type: "url", env: true, list: true, id: "Server cadangan dengan isi yang sama.", en: "Servers with the same content, for when the main one fails." },
      },
      sections: {
        autentikasi: {
          ir: "authentication",
          id: "Cara pengguna membuktikan dirinya kepada marketplace.",
          en: "How users prove to the marketplace who they are.",
          properties: {
            metode: { ...signIn, ir: "method", required: true, id: "Yang ditunjukkan saat masuk, misalnya kata sandi.", en: "What is shown to sign in, such as a password." },
            providers: { type: "slug", list: true, id: 'Layanan yang akunnya diterima, misalnya "github".', en: 'Services whose accounts are accepted, such as "github".' },
          },
        },
        caching: {
          id: "Menyimpan unduhan di komputer ini supaya tidak perlu diambil dua kali.",
          en: "Keeps downloads on this computer, so that nothing is fetched twice.",
          properties: {
            enabled: { type: "flag", id: "Apakah unduhan disimpan untuk dipakai lagi.", en: "Whether downloads are kept to be used again." },
            cache_directory: { type: "cache-path", id: 'Folder penyimpanan unduhan; "~/" berarti folder rumah.', en: 'The folder that holds them; "~/" is the home folder.' },
            cache_expiry: { type: "duration", id: 'Lama simpanan dipercaya, misalnya "24h".', en: 'How long a kept download is trusted, such as "24h".' },
          },
        },
        proxy: {
          id: "Server perantara yang dilewati sambungan ke internet, seperti di banyak kantor.",
          en: "A server in between through which connections to the internet go, as in many offices.",
          properties: {
            enabled: { type: "flag", id: "Apakah sambungan dilewatkan ke server perantara.", en: "Whether connections go through the proxy." },
            server: { type: "url", env: true, id: "Alamat server perantara, beserta portanya.", en: "The address of the proxy, with its port." },
            username: { type: "text", env: true, id: "Nama yang dipakai untuk masuk ke server perantara.", en: "The name with which to sign in to the proxy." },
            password: { type: "secret", id: 'Kata sandinya; lebih aman lewat lingkungan("NAMA").', en: 'Its password; lingkungan("NAME") keeps it out of the file.' },
          },
        },
      },
    },
    cari_paket: {
      ir: "search",
      id: "Mencari paket di marketplace dengan kata kunci dan saringan.",
      en: "Searches the marketplace for packages, by words and by filters.",
      properties: {
        query: { type: "text", id: "Kata-kata yang dicari di nama dan penjelasan paket.", en: "The words to look for in packages' names and descriptions." },
        kategori: { ...category, ir: "category", id: "Hanya mencari paket di kategori ini.", en: "Looks only for packages of this category." },
        lisensi: { type: "licence", ir: "license", or: licenceClass, id: "Hanya dengan lisensi atau golongan lisensi ini.", en: "Only under this licence or class of licence." },
        rating_minimum: { type: "number", min: 0, max: 5, ir: "min_rating", aliases: ["penilaian_minimum"], id: "Nilai terendah, 0 sampai 5.", en: "The lowest rating, 0 to 5." },
        kompatibilitas_os: { ...operatingSystem, list: "or-single", ir: "compatible_os", id: "Hanya paket untuk sistem operasi ini.", en: "Only packages for these systems." },
        batas: { type: "count", min: 1, max: 100, default: 20, ir: "limit", id: "Jumlah hasil terbanyak, dari 1 sampai 100.", en: "The most results to return, from 1 to 100." },
        mulai: { type: "count", min: 0, default: 0, ir: "offset", id: "Banyaknya hasil pertama yang dilewati.", en: "How many of the first results to skip." },
        sertakan_rekomendasi: { type: "flag", ir: "include_recommendations", id: "Apakah paket serupa ikut disarankan.", en: "Whether similar packages are suggested too." },
      },
      sections: {
        sorting: {
          flat: true,
          id: "Urutan hasil pencarian.",
          en: "The order in which results are listed.",
          properties: {
            berdasarkan: { type: "choice", choices: sortKeys, ir: "sort_by", id: "Hal yang menentukan paket mana lebih dahulu.", en: "What decides which package comes first." },
            arah: { ...sortOrder, ir: "sort_order", id: "Urut naik dari yang terkecil, atau turun dari yang terbesar.", en: "Up from the least, or down from the greatest." },
          },
        },
        filter_lanjutan: {
          flat: true,
          id: "Syarat tambahan yang harus dipenuhi setiap hasil.",
          en: "Further conditions that every result must meet.",
          properties: {
            terakhir_diperbarui: { type: "duration", ir: "updated_since", id: "Diperbarui paling lama sekian waktu yang lalu.", en: "Updated no longer ago than this." },
            jumlah_unduhan: { type: "comparison", ir: "downloads", id: 'Banyaknya unduhan, misalnya ">1000".', en: 'How often it was downloaded, such as ">1000".' },
            bahasa_pemrograman: { ...codeLanguage, ir: "language", id: "Ditulis dalam bahasa pemrograman ini.", en: "Written in this programming language." },
          },
        },
      },
    },
    ulasan_paket: {
      ir: "review",
      aliases: ["ulasan"],
      id: "Pendapat seorang pengguna tentang sebuah paket, untuk pembaca yang sedang memilih.",
      en: "What one user thinks of a package, for readers who are choosing.",
      label: aboutPackage,
      properties: {
        pengguna: { type: "text", ir: "user", required: true, id: "Nama akun penulis ulasan ini.", en: "The account name of whoever wrote the review." },
        rating: { type: "count", min: 1, max: 5, aliases: ["penilaian"], required: true, id: "Nilai dari 1 (buruk) sampai 5 (bagus).", en: "A mark from 1 (poor) to 5 (superb)." },
        judul: { ...readerText, max: 100, ir: "title", id: "Inti ulasan dalam satu baris.", en: "The gist of the review in one line." },
        konten: { ...longText, min: 10, max: 5000, ir: "content", required: true, id: "Isi ulasan: pengalaman memakai paket.", en: "The review: how it was to use the package." },
        kelebihan: { type: "text", list: true, ir: "pros", id: "Hal-hal yang baik pada paket ini, satu butir satu hal.", en: "What is good about the package, one point an item." },
        kekurangan: { type: "text", list: true, ir: "cons", id: "Hal-hal yang kurang pada paket ini, satu butir satu hal.", en: "What it lacks or does badly, one point an item." },
        rekomendasikan: { type: "flag", ir: "would_recommend", id: "Apakah penulis menyarankannya kepada orang lain.", en: "Whether the writer would recommend it to others." },
        konteks_penggunaan: { ...readerText, ir: "usage_context", id: "Untuk apa penulis memakai paket ini.", en: "What the writer used the package for." },
      },
      sections: {
        metadata: {
          id: "Keadaan saat paket dicoba, supaya pembaca dapat menilai apakah ulasan ini berlaku baginya.",
          en: "The circumstances of the trial, so that readers can tell whether the review applies to them.",
          properties: {
            versi_diuji: { type: "version", ir: "tested_version", id: "Versi paket yang dicoba penulis.", en: "The version of the package that was tried." },
            tanggal_pengujian: { type: "date", ir: "tested_at", id: 'Hari paket dicoba, misalnya "2024-01-15".', en: 'The day of the trial, such as "2024-01-15".' },
            sistem_operasi: { ...operatingSystem, ir: "os", id: "Sistem operasi komputer tempat paket dicoba.", en: "The operating system on which it was tried." },
            arsitektur: { ...architecture, ir: "architecture", id: "Jenis prosesor komputer tempat paket dicoba.", en: "The kind of processor on which it was tried." },
          },
        },
        media: {
          id: "Gambar dan video yang menyertai ulasan.",
          en: "Pictures and a video that go with the review.",
          properties: {
            screenshots: { type: "path", remote: true, list: true, id: "Gambar layar paket yang sedang dipakai.", en: "Pictures of the screen with the package in use." },
            video_demo: { type: "path", remote: true, ir: "demo_video", id: "Video yang memperlihatkan paket ini bekerja.", en: "A video that shows the package at work." },
          },
        },
      },
    },
    lisensi_paket: {
      ir: "license",
      id: "Menetapkan cara sebuah paket dijual atau dibagikan: harganya, batas pemakaiannya, dan masa cobanya.",
      en: "Settles how a package is sold or given away: its price, the limits of its use, and its trial.",
      label: aboutPackage,
      properties: {
        jenis: { type: "choice", choices: offers, ir: "type", required: true, id: "Cara paket ditawarkan, misalnya langganan.", en: "How it is offered, such as by subscription." },
        harga: { ...price, ir: "price", id: "Uang yang dibayar pembeli, dalam mata_uang.", en: "What a buyer pays, in the currency of mata_uang." },
        mata_uang: { type: "currency", ir: "currency", hidden: true, id: 'Mata uang harga, misalnya "IDR".', en: 'The currency of the price, such as "IDR".' },
        periode: { ...interval, ir: "interval", id: "Seberapa sering harga langganan ditagih.", en: "How often the price of a subscription is charged." },
      },
      sections: {
        model_lisensi: {
          ir: "license_model",
          id: "Siapa yang boleh memakai paket dengan satu lisensi, dan berapa lama.",
          en: "Who may use the package under one licence, and for how long.",
          properties: {
            jenis: { type: "choice", choices: seats, ir: "type", id: "Yang dihitung untuk satu lisensi, misalnya orang.", en: "What one licence counts, such as people." },
            batas_pengguna: { type: "count", min: 1, ir: "seat_limit", id: "Jumlah pengguna terbanyak untuk satu lisensi.", en: "How many users one licence covers at most." },
            durasi: { type: "duration", ir: "duration", id: 'Lama lisensi berlaku, misalnya "1_tahun".', en: 'How long the licence is valid, such as "1_year".' },
            auto_renew: { type: "flag", id: "Apakah lisensi diperpanjang sendiri saat habis.", en: "Whether the licence renews itself when it ends." },
          },
        },
        fitur: {
          ir: "features",
          id: "Hal yang boleh dilakukan pemegang lisensi, dan bantuan yang diterimanya.",
          en: "What a licence holder may do, and what help comes with it.",
          properties: {
            komersial: { type: "flag", ir: "commercial", id: "Apakah paket boleh dipakai untuk mencari uang.", en: "Whether the package may be used to earn money." },
            modifikasi: { type: "flag", ir: "modification", id: "Apakah kode paket boleh diubah.", en: "Whether the package's code may be changed." },
            redistribusi: { type: "flag", ir: "redistribution", id: "Apakah paket boleh dibagikan lagi kepada orang lain.", en: "Whether it may be passed on to others." },
            dukungan: { type: "choice", choices: supportLevels, ir: "support", id: "Bantuan bagi pemegang lisensi, bila ada.", en: "The help that licence holders get, if any." },
          },
        },
        trial: {
          id: "Masa mencoba paket sebelum membayar.",
          en: "A time in which to try the package before paying.",
          properties: {
            enabled: { type: "flag", id: "Apakah paket boleh dicoba sebelum dibayar.", en: "Whether the package may be tried before it is paid for." },
            durasi: { type: "duration", ir: "duration", id: 'Lama masa coba, misalnya "14_hari".', en: 'How long the trial lasts, such as "14_days".' },
            fitur_terbatas: { type: "flag", ir: "limited_features", id: "Apakah sebagian fitur dikunci saat mencoba.", en: "Whether some features are locked in the trial." },
          },
        },
      },
    },
    submit_package: {
      ir: "submission",
      id: "Mengirim berkas sebuah paket ke marketplace supaya diterbitkan.",
      en: "Hands the file of a package to the marketplace to be published.",
      label: { type: "package-name", ir: "package", optional: true },
      properties: {
        paket_file: { ...packageFile, ir: "package_file", required: true, id: "Arsip .zip atau .tgz yang berisi paket.", en: "The .zip or .tgz archive that holds the package." },
        metadata_file: { type: "path", id: "Berkas keterangan paket di dalam arsip.", en: "The file in the archive that describes the package." },
        documentation: { type: "path", id: "Berkas petunjuk pemakaian, misalnya README.md.", en: "The file that explains its use, such as README.md." },
        screenshots: { type: "path", remote: true, list: true, id: "Gambar layar untuk halaman paket.", en: "Pictures of the screen for the package's page." },
        demo_video: { type: "path", remote: true, id: "Video yang memperlihatkan paket bekerja.", en: "A video that shows the package at work." },
        catatan_perubahan: { ...longText, ir: "changelog", id: "Hal yang berubah sejak versi sebelumnya.", en: "What has changed since the last version." },
      },
      sections: {
        publishing_options: {
          flat: true,
          id: "Cara paket ditampilkan setelah diterbitkan.",
          en: "How the package is presented once it is published.",
          properties: {
            visibility: { type: "choice", choices: visibilities, default: "public", id: "Siapa yang dapat menemukan paket ini.", en: "Who can find the package." },
            categories: { ...category, list: true, id: "Semua rak marketplace tempat paket dipajang.", en: "All the marketplace shelves on which it stands." },
            keywords: { type: "text", list: true, id: "Kata-kata yang diketik orang untuk menemukannya.", en: "Words that people type to find it." },
            support_url: { type: "url", id: "Halaman tempat pengguna meminta bantuan.", en: "The page on which users ask for help." },
          },
        },
        monetization: {
          id: "Cara paket menghasilkan uang.",
          en: "How the package earns money.",
          properties: {
            pricing_model: { type: "choice", choices: pricingModels, id: "Cara pengguna membayar, misalnya dengan langganan.", en: "How users pay, by subscription for example." },
            base_price: { ...price, fallback: "USD", id: "Harga paket tanpa tambahan apa pun.", en: "The price of the package without any extras." },
            mata_uang: {
              type: "currency",
              ir: "currency",
              hidden: true,
              id: "Mata uang semua harga di sini; USD bila tidak ditulis.",
              en: "The currency of all prices here; USD if left out.",
            },
            trial: { type: "duration", id: 'Lama paket boleh dicoba, misalnya "14_hari".', en: 'How long it may be tried, such as "14_days".' },
            premium_features: { type: "money-map", currency: "mata_uang", fallback: "USD", id: "Nama tiap tambahan berbayar dan harganya.", en: "Each paid extra and its price." },
          },
        },
        analitik: {
          ir: "analytics",
          id: "Data pemakaian yang dikumpulkan marketplace untuk pembuat paket.",
          en: "Usage data that the marketplace gathers for the package's makers.",
          properties: {
            enabled: { type: "flag", id: "Apakah data pemakaian dikumpulkan.", en: "Whether usage data is gathered." },
            peristiwa: { type: "text", list: true, ir: "events", id: 'Kejadian yang dicatat, misalnya "install".', en: 'The events to record, such as "install".' },
          },
        },
      },
    },
    pembaruan_paket: {
      ir: "update",
      id: "Mengumumkan versi baru sebuah paket dan cara versi itu disebarkan kepada penggunanya.",
      en: "Announces a new version of a package and how it reaches its users.",
      label: aboutPackage,
      properties: {
        versi: { type: "version", ir: "version", required: true, id: 'Nomor versi yang baru, misalnya "1.3.0".', en: 'The number of the new version, such as "1.3.0".' },
        catatan_perubahan: { ...longText, min: 10, ir: "changelog", required: true, id: "Hal yang berubah bagi pengguna paket.", en: "What changes for the package's users." },
        paket_file: { ...packageFile, ir: "package_file", required: true, id: "Arsip .zip atau .tgz versi yang baru.", en: "The .zip or .tgz archive of the new version." },
        perubahan_besar: { type: "flag", default: false, ir: "breaking", id: "Apakah kode untuk versi lama bisa rusak.", en: "Whether code for the old version may break." },
        keamanan: { type: "flag", default: false, ir: "security", id: "Apakah versi ini menutup celah keamanan.", en: "Whether it closes a security hole." },
        kritis: { type: "flag", default: false, ir: "critical", id: "Apakah versi ini harus segera dipasang semua pengguna.", en: "Whether every user must install it at once." },
      },
      sections: {
        peluncuran: {
          ir: "rollout",
          derived: true,
          id: "Cara versi baru disebarkan; bila tidak ditulis, ditentukan dari keamanan, kritis dan perubahan_besar.",
          en: "How the new version is spread; if left out, it follows from keamanan, kritis and perubahan_besar.",
          properties: {
            jenis: { type: "choice", choices: paces, ir: "type", id: "Kecepatan penyebaran, misalnya sedikit demi sedikit.", en: "How fast it spreads, such as bit by bit." },
            tahapan: {
              type: "record",
              list: true,
              fields: {
                persentase: { type: "number", min: 1, max: 100, ir: "percentage", required: true, id: "Bagian pengguna, dalam persen.", en: "The share of users, in percent." },
                durasi: { type: "duration", ir: "duration", required: true, id: "Lama tahap ini berlangsung.", en: "How long this stage lasts." },
              },
              ir: "stages",
              id: "Tahap-tahap penyebaran secara berurutan, dengan persentase yang terus naik.",
              en: "The stages of the spread in their order, each with a higher percentage than the last.",
            },
          },
        },
      },
    },
    diskusi_komunitas: {
      ir: "discussion",
      id: "Membuka percakapan tentang sebuah paket di forum komunitas.",
      en: "Opens a conversation about a package in the community forum.",
      label: aboutPackage,
      properties: {
        topik: { ...readerText, ir: "topic", required: true, id: "Pokok yang dibicarakan, sebagai judul percakapan.", en: "What is talked about, as the heading." },
        kategori: { ...category, ir: "category", required: true, id: "Ruang forum tempat percakapan ini ditaruh.", en: "The part of the forum to which it belongs." },
      },
      sections: {
        posting: {
          required: true,
          flat: true,
          id: "Tulisan pertama yang membuka percakapan.",
          en: "The first post, which opens the conversation.",
          properties: {
            penulis: { type: "text", ir: "author", required: true, id: "Nama akun penulis tulisan ini.", en: "The account name of whoever wrote the post." },
            judul: { ...readerText, ir: "title", required: true, id: "Inti tulisan dalam satu baris.", en: "The gist of the post in one line." },
            konten: { ...longText, ir: "content", required: true, id: "Isi tulisan yang dibaca orang.", en: "The text of the post that people read." },
            tags: { type: "text", list: true, id: "Kata-kata yang mengelompokkan tulisan sejenis.", en: "Words that group posts about the same things." },
            media_lampiran: { type: "path", list: true, ir: "attachments", id: "Gambar atau berkas lain yang disertakan.", en: "Pictures or other files that go with the post." },
          },
          sections: {
            kode_contoh: {
              ir: "code_sample",
              id: "Potongan kode yang memperjelas tulisan.",
              en: "A piece of code that makes the post clearer.",
              properties: {
                bahasa: { ...codeLanguage, ir: "language", required: true, id: "Bahasa pemrograman potongan kode.", en: "The code's programming language." },
                konten: { type: "text", file: true, ir: "content", required: true, id: "Potongan kode itu sendiri.", en: "The code itself." },
              },
            },
          },
        },
      },
    },
    integrasi_pihak_ketiga: {
      ir: "integrations",
      single: true,
      id: "Menghubungkan marketplace dengan layanan lain, seperti GitHub dan npm.",
      en: "Connects the marketplace with other services, such as GitHub and npm.",
      sections: {
        github: {
          id: "Sambungan ke GitHub, tempat banyak kode sumber disimpan.",
          en: "The connection to GitHub, where much source code is kept.",
          properties: {
            enabled: { type: "flag", id: "Apakah sambungan ke GitHub dipakai.", en: "Whether the connection to GitHub is used." },
            client_id: { type: "text", env: true, id: "Tanda pengenal aplikasi yang diberikan GitHub.", en: "The identifier that GitHub gave to the application." },
            client_secret: { type: "secret", id: "Kunci rahasia pasangan client_id.", en: "The secret key that belongs to client_id." },
            webhook_url: { type: "url", env: true, id: "Alamat yang diberi tahu GitHub setiap ada kejadian.", en: "The address that GitHub notifies when something happens." },
          },
        },
        docker_hub: {
          id: "Sambungan ke Docker Hub, tempat image kontainer disimpan.",
          en: "The connection to Docker Hub, where container images are kept.",
          properties: {
            enabled: { type: "flag", id: "Apakah sambungan ke Docker Hub dipakai.", en: "Whether the connection to Docker Hub is used." },
            username: { type: "text", env: true, id: "Nama akun Docker Hub yang dipakai.", en: "The name of the Docker Hub account to use." },
            password: { type: "secret", id: "Kata sandi atau token akun itu.", en: "That account's password or token." },
            repository_prefix: { type: "text", env: true, id: "Awalan nama setiap image yang dikirim.", en: "What the name of every pushed image begins with." },
          },
        },
        npm_registry: {
          id: "Sambungan ke registry npm, tempat paket JavaScript diterbitkan.",
          en: "The connection to an npm registry, where JavaScript packages are published.",
          properties: {
            enabled: { type: "flag", id: "Apakah sambungan ke registry npm dipakai.", en: "Whether the connection to the npm registry is used." },
            registry_url: { type: "url", env: true, id: "Alamat registry npm yang dihubungi.", en: "The address of the npm registry." },
            token: { type: "secret", id: "Kunci rahasia yang memberi izin menerbitkan.", en: "The secret key that gives leave to publish." },
          },
        },
        ci_cd: {
          id: "Layanan yang menguji dan menerbitkan kode secara otomatis.",
          en: "The service that tests and releases code automatically.",
          properties: {
            provider: { type: "choice", choices: ciServices, id: "Nama layanan yang dipakai, misalnya GitHub Actions.", en: "Which service it is, GitHub Actions for example." },
            webhook_secret: { type: "secret", id: "Kunci rahasia pembukti bahwa pesan layanan itu asli.", en: "The secret key that proves its messages are genuine." },
            deployment_target: { type: "text", env: true, id: "Tempat hasilnya dipasang setelah lulus uji.", en: "Where the result is deployed once its tests pass." },
          },
        },
      },
    },
    fitur_ai_marketplace: {
      ir: "ai_features",
      single: true,
      id: "Mengatur bantuan kecerdasan buatan di marketplace.",
      en: "Sets up the help that artificial intelligence gives in the marketplace.",
      sections: {
        rekomendasi_cerdas: {
          ir: "recommendations",
          id: "Menyarankan paket yang mungkin disukai setiap pengguna.",
          en: "Suggests packages that each user may like.",
          properties: {
            enabled: { type: "flag", id: "Apakah saran paket ditampilkan.", en: "Whether packages are suggested." },
            model: { type: "text", id: "Nama model yang memilih saran.", en: "The name of the model that picks the suggestions." },
            update_frequency: { ...frequency, id: "Seberapa sering saran dihitung ulang.", en: "How often the suggestions are worked out anew." },
          },
        },
        chatbot_dukungan: {
          ir: "support_chatbot",
          id: "Menjawab pertanyaan pengguna lewat percakapan.",
          en: "Answers users' questions in a chat.",
          properties: {
            enabled: { type: "flag", id: "Apakah pengguna dapat bertanya kepada chatbot.", en: "Whether users can ask the chatbot." },
            model: { type: "text", id: "Nama model yang menjawab pertanyaan.", en: "The name of the model that answers." },
            languages: { type: "language", list: true, id: 'Bahasa yang dikuasai chatbot, misalnya "id".', en: 'The languages that the chatbot speaks, such as "en".' },
          },
        },
        analisis_kode_otomatis: {
          ir: "code_analysis",
          id: "Memeriksa kode setiap paket yang dikirim.",
          en: "Examines the code of every package that is submitted.",
          properties: {
            enabled: { type: "flag", id: "Apakah kode paket diperiksa otomatis.", en: "Whether packages' code is examined automatically." },
            scanners: { type: "choice", choices: scanners, list: true, id: "Hal yang diperiksa, misalnya celah keamanan.", en: "What is looked at, such as security holes." },
            report_format: { type: "choice", choices: { json: "json", sarif: "sarif", html: "html" }, id: "Bentuk laporan pemeriksaan.", en: "The format of the report." },
          },
        },
        prediksi_tren: {
          ir: "trend_prediction",
          id: "Memperkirakan paket yang akan diminati.",
          en: "Foresees which packages will be in demand.",
          properties: {
            enabled: { type: "flag", id: "Apakah perkiraan dibuat.", en: "Whether predictions are made." },
            prediction_horizon: { type: "duration", id: 'Seberapa jauh ke depan, misalnya "30_hari".', en: 'How far ahead to look, such as "30_days".' },
            confidence_threshold: { type: "ratio", id: "Keyakinan terendah agar perkiraan ditampilkan, 0 sampai 1.", en: "How sure a prediction must be to be shown, 0 to 1." },
          },
        },
      },
    },
    pustaka: {
      ir: "library",
      id: "Kumpulan fungsi yang dapat dipanggil program lain; setiap fungsi dimulai dengan kata fungsi.",
      en: "A collection of functions that other programs can call; each begins with the word fungsi.",
      label: { type: "name", ir: "name" },
      functions: true,
    },
  },
} as const satisfies LanguageSpec;
