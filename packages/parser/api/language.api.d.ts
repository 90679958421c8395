export interface BlockSpec extends Named {
  readonly ir: string;
  readonly label?: LabelSpec;
  readonly single?: true;
  readonly properties?: Readonly<Record<string, PropertySpec>>;
  readonly sections?: Readonly<Record<string, SectionSpec>>;
  readonly functions?: true;
}

export type HolderSpec = Pick<
  BlockSpec & SectionSpec,
  "properties" | "sections" | "requirements" | "functions" | "open" | "flat"
>;

export interface HostFunction extends Words {
  readonly parameters: readonly HostParameter[];
  readonly result?: Words;
}

export interface HostObject extends Words {
  readonly functions: Readonly<Record<string, HostFunction>>;
}

export interface HostParameter extends Words {
  readonly name: string;
  readonly optional?: true;
}

export interface HostSpec {
  readonly objects: Readonly<Record<string, HostObject>>;
  readonly functions: Readonly<Record<string, HostFunction>>;
}

export interface LabelSpec {
  readonly type: "package-name" | "name";
  readonly ir: "name" | "package";
  readonly optional?: true;
}

export interface LanguageSpec {
  readonly version: string;
  readonly blocks: Readonly<Record<string, BlockSpec>>;
}

export interface Members {
  readonly properties: ReadonlyMap<string, NamedSpec<PropertySpec>>;
  readonly sections: ReadonlyMap<string, NamedSpec<SectionSpec>>;
  readonly english: ReadonlyMap<string, string>;
  readonly propertyNames: readonly string[];
  readonly sectionNames: readonly string[];
  readonly requiredNames: readonly string[];
}

export interface NamedSpec<Spec> {
  readonly name: string;
  readonly spec: Spec;
}

export type PlainType =
  | "package-name"
  | "version"
  | "version-range"
  | "licence"
  | "email"
  | "date"
  | "date-time"
  | "glob"
  | "cache-path"
  | "duration"
  | "comparison"
  | "currency"
  | "language"
  | "ratio"
  | "flag"
  | "secret";

export type PropertySpec = Named &
  TypeSpec & {
    readonly required?: true;
    readonly list?: true | "or-single";
    readonly default?: string | number | boolean;
    readonly hidden?: true;
    readonly or?: TypeSpec & {
      readonly ir: string;
    };
  };

export interface SectionSpec extends Named {
  readonly required?: true;
  readonly properties?: Readonly<Record<string, PropertySpec>>;
  readonly sections?: Readonly<Record<string, SectionSpec>>;
  readonly requirements?: true;
  readonly flat?: true;
  readonly open?: true;
  readonly derived?: true;
}

export type TypeSpec =
  | {
      readonly type: PlainType;
    }
  | {
      readonly type: "text";
      readonly min?: number;
      readonly max?: number;
      readonly readers?: true;
      readonly file?: true;
      readonly env?: true;
    }
  | {
      readonly type: "slug";
      readonly known?: readonly string[];
      readonly strict?: true;
    }
  | {
      readonly type: "url";
      readonly schemes?: readonly string[];
      readonly env?: true;
    }
  | {
      readonly type: "path";
      readonly endings?: readonly string[];
      readonly remote?: true;
    }
  | {
      readonly type: "choice";
      readonly choices: Readonly<Record<string, string>>;
    }
  | {
      readonly type: "count";
      readonly min?: number;
      readonly max?: number;
    }
  | {
      readonly type: "number";
      readonly min?: number;
      readonly max?: number;
    }
  | {
      readonly type: "money";
      readonly currency: string;
      readonly fallback?: string;
    }
  | {
      readonly type: "money-map";
      readonly currency: string;
      readonly fallback?: string;
    }
  | {
      readonly type: "record";
      readonly fields: Readonly<Record<string, PropertySpec>>;
    };

export interface Words {
  readonly id: string;
  readonly en: string;
}

export declare const blockNameByKind: ReadonlyMap<string, string>;

export declare const blockNames: readonly string[];

export declare const blocksByName: ReadonlyMap<string, NamedSpec<BlockSpec>>;

export declare const currencies: readonly {
  readonly code: string;
  readonly name: string;
}[];

export declare const durationUnits: {
  readonly Y: readonly ["tahun", "year", "years"];
  readonly M: readonly ["bulan", "month", "months"];
  readonly W: readonly ["minggu", "week", "weeks"];
  readonly D: readonly ["d", "hari", "day", "days"];
  readonly TH: readonly ["h", "jam", "hour", "hours"];
  readonly TM: readonly ["m", "menit", "minute", "minutes"];
  readonly TS: readonly ["s", "detik", "second", "seconds"];
};

export declare const exceptionIds: readonly string[];

export declare const host: {
  readonly objects: {
    readonly marketplace: {
      readonly id: string;
      readonly en: string;
      readonly functions: {
        readonly cari: {
          readonly id: string;
          readonly en: string;
          readonly parameters: readonly [
            {
              readonly name: "query";
              readonly id: string;
              readonly en: string;
            },
            {
              readonly name: "filter";
              readonly id: string;
              readonly en: string;
              readonly optional: true;
            },
          ];
          readonly result: {
            readonly id: string;
            readonly en: string;
          };
        };
        readonly instal: {
          readonly id: string;
          readonly en: string;
          readonly parameters: readonly [
            {
              readonly name: "nama";
              readonly id: string;
              readonly en: string;
            },
            {
              readonly name: "versi";
              readonly id: string;
              readonly en: string;
              readonly optional: true;
            },
          ];
          readonly result: {
            readonly id: string;
            readonly en: string;
          };
        };
        readonly perbarui: {
          readonly id: string;
          readonly en: string;
          readonly parameters: readonly [
            {
              readonly name: "nama";
              readonly id: string;
              readonly en: string;
            },
          ];
          readonly result: {
            readonly id: string;
            readonly en: string;
          };
        };
        readonly hapus: {
          readonly id: string;
          readonly en: string;
          readonly parameters: readonly [
            {
              readonly name: "nama";
              readonly id: string;
              readonly en: string;
            },
          ];
          readonly result: {
            readonly id: string;
            readonly en: string;
          };
        };
      };
    };
  };
  readonly functions: {
    readonly koneksi_internet: {
      readonly id: string;
      readonly en: string;
      readonly parameters: readonly [];
      readonly result: {
        readonly id: string;
        readonly en: string;
      };
    };
    readonly pengguna_root: {
      readonly id: string;
      readonly en: string;
      readonly parameters: readonly [];
      readonly result: {
        readonly id: string;
        readonly en: string;
      };
    };
    readonly pengguna_terautentikasi: {
      readonly id: string;
      readonly en: string;
      readonly parameters: readonly [];
      readonly result: {
        readonly id: string;
        readonly en: string;
      };
    };
    readonly kesalahan: {
      readonly id: string;
      readonly en: string;
      readonly parameters: readonly [
        {
          readonly name: "pesan";
          readonly id: string;
          readonly en: string;
        },
      ];
      readonly result: {
        readonly id: string;
        readonly en: string;
      };
    };
  };
};

export declare const language: {
  readonly version: "1.0";
  readonly blocks: {
    readonly paket: {
      readonly ir: "package";
      readonly id: string;
      readonly en: string;
      readonly label: {
        readonly type: "package-name";
        readonly ir: "name";
      };
      readonly properties: {
        readonly versi: {
          readonly type: "version";
          readonly ir: "version";
          readonly required: true;
          readonly id: string;
          readonly en: string;
        };
        readonly deskripsi: {
          readonly type: "text";
          readonly readers: true;
          readonly max: 500;
          readonly ir: "description";
          readonly required: true;
          readonly id: string;
          readonly en: string;
        };
        readonly kategori: {
          readonly type: "slug";
          readonly known: readonly [
            "web_development",
            "frameworks",
            "tutorials",
            "libraries",
            "developer_tools",
            "databases",
            "networking",
            "security",
            "data_science",
            "games",
          ];
          readonly ir: "category";
          readonly required: true;
          readonly id: string;
          readonly en: string;
        };
        readonly lisensi: {
          readonly type: "licence";
          readonly ir: "license";
          readonly required: true;
          readonly id: string;
          readonly en: string;
        };
        readonly kata_kunci: {
          readonly type: "text";
          readonly list: true;
          readonly ir: "keywords";
          readonly id: string;
          readonly en: string;
        };
        readonly berkas: {
          readonly type: "glob";
          readonly list: true;
          readonly ir: "files";
          readonly id: string;
          readonly en: string;
        };
        readonly utama: {
          readonly type: "path";
          readonly ir: "main";
          readonly id: string;
          readonly en: string;
        };
      };
      readonly sections: {
        readonly dependensi: {
          readonly ir: "dependencies";
          readonly requirements: true;
          readonly id: string;
          readonly en: string;
        };
        readonly dependensi_pengembangan: {
          readonly ir: "dev_dependencies";
          readonly requirements: true;
          readonly id: string;
          readonly en: string;
        };
        readonly dependensi_opsional: {
          readonly ir: "optional_dependencies";
          readonly requirements: true;
          readonly id: string;
          readonly en: string;
        };
        readonly kompatibilitas: {
          readonly ir: "compatibility";
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly os: {
              readonly type: "slug";
              readonly strict: true;
              readonly known: readonly [
                "kodeon_os",
                "linux",
                "windows",
                "macos",
                "freebsd",
                "android",
                "ios",
              ];
              readonly list: true;
              readonly id: string;
              readonly en: string;
            };
            readonly arsitektur: {
              readonly type: "slug";
              readonly strict: true;
              readonly known: readonly ["x86_64", "arm64", "x86", "arm", "riscv64", "wasm32"];
              readonly list: true;
              readonly ir: "architectures";
              readonly id: string;
              readonly en: string;
            };
            readonly kodeon: {
              readonly type: "version-range";
              readonly id: string;
              readonly en: string;
            };
          };
        };
        readonly metadata: {
          readonly open: true;
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly author: {
              readonly type: "text";
              readonly id: string;
              readonly en: string;
            };
            readonly email: {
              readonly type: "email";
              readonly id: string;
              readonly en: string;
            };
            readonly homepage: {
              readonly type: "url";
              readonly id: string;
              readonly en: string;
            };
            readonly repository: {
              readonly type: "url";
              readonly schemes: readonly ["https", "http", "git", "ssh", "git+https", "git+ssh"];
              readonly id: string;
              readonly en: string;
            };
            readonly documentation: {
              readonly type: "url";
              readonly id: string;
              readonly en: string;
            };
          };
        };
        readonly skrip_instalasi: {
          readonly ir: "installation_scripts";
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly sebelum_instalasi: {
              readonly type: "path";
              readonly ir: "pre_install";
              readonly id: string;
              readonly en: string;
            };
            readonly setelah_instalasi: {
              readonly type: "path";
              readonly ir: "post_install";
              readonly id: string;
              readonly en: string;
            };
            readonly sebelum_penghapusan: {
              readonly type: "path";
              readonly ir: "pre_remove";
              readonly id: string;
              readonly en: string;
            };
            readonly setelah_penghapusan: {
              readonly type: "path";
              readonly ir: "post_remove";
              readonly id: string;
              readonly en: string;
            };
          };
        };
      };
    };
    readonly konfigurasi_marketplace: {
      readonly ir: "configuration";
      readonly single: true;
      readonly id: string;
      readonly en: string;
      readonly properties: {
        readonly repository_utama: {
          readonly type: "url";
          readonly env: true;
          readonly ir: "main_repository";
          readonly required: true;
          readonly id: string;
          readonly en: string;
        };
        readonly mirror_servers: {
          readonly type: "url";
          readonly env: true;
          readonly list: true;
          readonly id: string;
          readonly en: string;
        };
      };
      readonly sections: {
        readonly autentikasi: {
          readonly ir: "authentication";
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly metode: {
              readonly type: "choice";
              readonly choices: {
                readonly oauth2: "oauth2";
                readonly token: "token";
                readonly kata_sandi: "password";
                readonly tanpa: "none";
              };
              readonly ir: "method";
              readonly required: true;
              readonly id: string;
              readonly en: string;
            };
            readonly providers: {
              readonly type: "slug";
              readonly list: true;
              readonly id: string;
              readonly en: string;
            };
          };
        };
        readonly caching: {
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly enabled: {
              readonly type: "flag";
              readonly id: string;
              readonly en: string;
            };
            readonly cache_directory: {
              readonly type: "cache-path";
              readonly id: string;
              readonly en: string;
            };
            readonly cache_expiry: {
              readonly type: "duration";
              readonly id: string;
              readonly en: string;
            };
          };
        };
        readonly proxy: {
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly enabled: {
              readonly type: "flag";
              readonly id: string;
              readonly en: string;
            };
            readonly server: {
              readonly type: "url";
              readonly env: true;
              readonly id: string;
              readonly en: string;
            };
            readonly username: {
              readonly type: "text";
              readonly env: true;
              readonly id: string;
              readonly en: string;
            };
            readonly password: {
              readonly type: "secret";
              readonly id: string;
              readonly en: string;
            };
          };
        };
      };
    };
    readonly cari_paket: {
      readonly ir: "search";
      readonly id: string;
      readonly en: string;
      readonly properties: {
        readonly query: {
          readonly type: "text";
          readonly id: string;
          readonly en: string;
        };
        readonly kategori: {
          readonly type: "slug";
          readonly known: readonly [
            "web_development",
            "frameworks",
            "tutorials",
            "libraries",
            "developer_tools",
            "databases",
            "networking",
            "security",
            "data_science",
            "games",
          ];
          readonly ir: "category";
          readonly id: string;
          readonly en: string;
        };
        readonly lisensi: {
          readonly type: "licence";
          readonly ir: "license";
          readonly or: {
            readonly type: "choice";
            readonly choices: {
              readonly sumber_terbuka: "open_source";
              readonly copyleft: "copyleft";
              readonly permisif: "permissive";
              readonly proprietary: "proprietary";
            };
            readonly ir: "license_class";
          };
          readonly id: string;
          readonly en: string;
        };
        readonly rating_minimum: {
          readonly type: "number";
          readonly min: 0;
          readonly max: 5;
          readonly ir: "min_rating";
          readonly aliases: readonly ["penilaian_minimum"];
          readonly id: string;
          readonly en: string;
        };
        readonly kompatibilitas_os: {
          readonly type: "slug";
          readonly strict: true;
          readonly known: readonly ["kodeon_os", "linux", "windows", "macos", "freebsd", "android", "ios"];
          readonly list: "or-single";
          readonly ir: "compatible_os";
          readonly id: string;
          readonly en: string;
        };
        readonly batas: {
          readonly type: "count";
          readonly min: 1;
          readonly max: 100;
          readonly default: 20;
          readonly ir: "limit";
          readonly id: string;
          readonly en: string;
        };
        readonly mulai: {
          readonly type: "count";
          readonly min: 0;
          readonly default: 0;
          readonly ir: "offset";
          readonly id: string;
          readonly en: string;
        };
        readonly sertakan_rekomendasi: {
          readonly type: "flag";
          readonly ir: "include_recommendations";
          readonly id: string;
          readonly en: string;
        };
      };
      readonly sections: {
        readonly sorting: {
          readonly flat: true;
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly berdasarkan: {
              readonly type: "choice";
              readonly choices: {
                readonly relevansi: "relevance";
                readonly popularitas: "popularity";
                readonly penilaian: "rating";
                readonly unduhan: "downloads";
                readonly terbaru: "newest";
                readonly nama: "name";
              };
              readonly ir: "sort_by";
              readonly id: string;
              readonly en: string;
            };
            readonly arah: {
              readonly type: "choice";
              readonly choices: {
                readonly menaik: "asc";
                readonly menurun: "desc";
              };
              readonly default: "desc";
              readonly ir: "sort_order";
              readonly id: string;
              readonly en: string;
            };
          };
        };
        readonly filter_lanjutan: {
          readonly flat: true;
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly terakhir_diperbarui: {
              readonly type: "duration";
              readonly ir: "updated_since";
              readonly id: string;
              readonly en: string;
            };
            readonly jumlah_unduhan: {
              readonly type: "comparison";
              readonly ir: "downloads";
              readonly id: string;
              readonly en: string;
            };
            readonly bahasa_pemrograman: {
              readonly type: "slug";
              readonly known: readonly [
                "kodeon",
                "javascript",
                "typescript",
                "python",
                "java",
                "kotlin",
                "go",
                "rust",
                "c",
                "cpp",
                "csharp",
                "php",
                "sql",
              ];
              readonly ir: "language";
              readonly id: string;
              readonly en: string;
            };
          };
        };
      };
    };
    readonly ulasan_paket: {
      readonly ir: "review";
      readonly aliases: readonly ["ulasan"];
      readonly id: string;
      readonly en: string;
      readonly label: {
        readonly type: "package-name";
        readonly ir: "package";
      };
      readonly properties: {
        readonly pengguna: {
          readonly type: "text";
          readonly ir: "user";
          readonly required: true;
          readonly id: string;
          readonly en: string;
        };
        readonly rating: {
          readonly type: "count";
          readonly min: 1;
          readonly max: 5;
          readonly aliases: readonly ["penilaian"];
          readonly required: true;
          readonly id: string;
          readonly en: string;
        };
        readonly judul: {
          readonly type: "text";
          readonly readers: true;
          readonly max: 100;
          readonly ir: "title";
          readonly id: string;
          readonly en: string;
        };
        readonly konten: {
          readonly type: "text";
          readonly readers: true;
          readonly file: true;
          readonly min: 10;
          readonly max: 5000;
          readonly ir: "content";
          readonly required: true;
          readonly id: string;
          readonly en: string;
        };
        readonly kelebihan: {
          readonly type: "text";
          readonly list: true;
          readonly ir: "pros";
          readonly id: string;
          readonly en: string;
        };
        readonly kekurangan: {
          readonly type: "text";
          readonly list: true;
          readonly ir: "cons";
          readonly id: string;
          readonly en: string;
        };
        readonly rekomendasikan: {
          readonly type: "flag";
          readonly ir: "would_recommend";
          readonly id: string;
          readonly en: string;
        };
        readonly konteks_penggunaan: {
          readonly type: "text";
          readonly readers: true;
          readonly ir: "usage_context";
          readonly id: string;
          readonly en: string;
        };
      };
      readonly sections: {
        readonly metadata: {
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly versi_diuji: {
              readonly type: "version";
              readonly ir: "tested_version";
              readonly id: string;
              readonly en: string;
            };
            readonly tanggal_pengujian: {
              readonly type: "date";
              readonly ir: "tested_at";
              readonly id: string;
              readonly en: string;
            };
            readonly sistem_operasi: {
              readonly type: "slug";
              readonly strict: true;
              readonly known: readonly [
                "kodeon_os",
                "linux",
                "windows",
                "macos",
                "freebsd",
                "android",
                "ios",
              ];
              readonly ir: "os";
              readonly id: string;
              readonly en: string;
            };
            readonly arsitektur: {
              readonly type: "slug";
              readonly strict: true;
              readonly known: readonly ["x86_64", "arm64", "x86", "arm", "riscv64", "wasm32"];
              readonly ir: "architecture";
              readonly id: string;
              readonly en: string;
            };
          };
        };
        readonly media: {
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly screenshots: {
              readonly type: "path";
              readonly remote: true;
              readonly list: true;
              readonly id: string;
              readonly en: string;
            };
            readonly video_demo: {
              readonly type: "path";
              readonly remote: true;
              readonly ir: "demo_video";
              readonly id: string;
              readonly en: string;
            };
          };
        };
      };
    };
    readonly lisensi_paket: {
      readonly ir: "license";
      readonly id: string;
      readonly en: string;
      readonly label: {
        readonly type: "package-name";
        readonly ir: "package";
      };
      readonly properties: {
        readonly jenis: {
          readonly type: "choice";
          readonly choices: {
            readonly gratis: "free";
            readonly sumber_terbuka: "open_source";
            readonly komersial: "commercial";
            readonly freemium: "freemium";
            readonly langganan: "subscription";
          };
          readonly ir: "type";
          readonly required: true;
          readonly id: string;
          readonly en: string;
        };
        readonly harga: {
          readonly type: "money";
          readonly currency: "mata_uang";
          readonly ir: "price";
          readonly id: string;
          readonly en: string;
        };
        readonly mata_uang: {
          readonly type: "currency";
          readonly ir: "currency";
          readonly hidden: true;
          readonly id: string;
          readonly en: string;
        };
        readonly periode: {
          readonly type: "choice";
          readonly choices: {
            readonly per_jam: "hourly";
            readonly harian: "daily";
            readonly mingguan: "weekly";
            readonly bulanan: "monthly";
            readonly tahunan: "yearly";
          };
          readonly ir: "interval";
          readonly id: string;
          readonly en: string;
        };
      };
      readonly sections: {
        readonly model_lisensi: {
          readonly ir: "license_model";
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly jenis: {
              readonly type: "choice";
              readonly choices: {
                readonly per_pengguna: "per_user";
                readonly per_perangkat: "per_device";
                readonly per_organisasi: "per_organization";
                readonly tak_terbatas: "unlimited";
              };
              readonly ir: "type";
              readonly id: string;
              readonly en: string;
            };
            readonly batas_pengguna: {
              readonly type: "count";
              readonly min: 1;
              readonly ir: "seat_limit";
              readonly id: string;
              readonly en: string;
            };
            readonly durasi: {
              readonly type: "duration";
              readonly ir: "duration";
              readonly id: string;
              readonly en: string;
            };
            readonly auto_renew: {
              readonly type: "flag";
              readonly id: string;
              readonly en: string;
            };
          };
        };
        readonly fitur: {
          readonly ir: "features";
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly komersial: {
              readonly type: "flag";
              readonly ir: "commercial";
              readonly id: string;
              readonly en: string;
            };
            readonly modifikasi: {
              readonly type: "flag";
              readonly ir: "modification";
              readonly id: string;
              readonly en: string;
            };
            readonly redistribusi: {
              readonly type: "flag";
              readonly ir: "redistribution";
              readonly id: string;
              readonly en: string;
            };
            readonly dukungan: {
              readonly type: "choice";
              readonly choices: {
                readonly tidak_ada: "none";
                readonly komunitas: "community";
                readonly standar: "standard";
                readonly premium: "premium";
              };
              readonly ir: "support";
              readonly id: string;
              readonly en: string;
            };
          };
        };
        readonly trial: {
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly enabled: {
              readonly type: "flag";
              readonly id: string;
              readonly en: string;
            };
            readonly durasi: {
              readonly type: "duration";
              readonly ir: "duration";
              readonly id: string;
              readonly en: string;
            };
            readonly fitur_terbatas: {
              readonly type: "flag";
              readonly ir: "limited_features";
              readonly id: string;
              readonly en: string;
            };
          };
        };
      };
    };
    readonly submit_package: {
      readonly ir: "submission";
      readonly id: string;
      readonly en: string;
      readonly label: {
        readonly type: "package-name";
        readonly ir: "package";
        readonly optional: true;
      };
      readonly properties: {
        readonly paket_file: {
          readonly type: "path";
          readonly endings: readonly [".zip", ".tgz"];
          readonly ir: "package_file";
          readonly required: true;
          readonly id: string;
          readonly en: string;
        };
        readonly metadata_file: {
          readonly type: "path";
          readonly id: string;
          readonly en: string;
        };
        readonly documentation: {
          readonly type: "path";
          readonly id: string;
          readonly en: string;
        };
        readonly screenshots: {
          readonly type: "path";
          readonly remote: true;
          readonly list: true;
          readonly id: string;
          readonly en: string;
        };
        readonly demo_video: {
          readonly type: "path";
          readonly remote: true;
          readonly id: string;
          readonly en: string;
        };
        readonly catatan_perubahan: {
          readonly type: "text";
          readonly readers: true;
          readonly file: true;
          readonly ir: "changelog";
          readonly id: string;
          readonly en: string;
        };
      };
      readonly sections: {
        readonly publishing_options: {
          readonly flat: true;
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly visibility: {
              readonly type: "choice";
              readonly choices: {
                readonly publik: "public";
                readonly privat: "private";
                readonly tidak_terdaftar: "unlisted";
              };
              readonly default: "public";
              readonly id: string;
              readonly en: string;
            };
            readonly categories: {
              readonly type: "slug";
              readonly known: readonly [
                "web_development",
                "frameworks",
                "tutorials",
                "libraries",
                "developer_tools",
                "databases",
                "networking",
                "security",
                "data_science",
                "games",
              ];
              readonly list: true;
              readonly id: string;
              readonly en: string;
            };
            readonly keywords: {
              readonly type: "text";
              readonly list: true;
              readonly id: string;
              readonly en: string;
            };
            readonly support_url: {
              readonly type: "url";
              readonly id: string;
              readonly en: string;
            };
          };
        };
        readonly monetization: {
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly pricing_model: {
              readonly type: "choice";
              readonly choices: {
                readonly gratis: "free";
                readonly berbayar: "paid";
                readonly freemium: "freemium";
                readonly langganan: "subscription";
              };
              readonly id: string;
              readonly en: string;
            };
            readonly base_price: {
              readonly type: "money";
              readonly currency: "mata_uang";
              readonly fallback: "USD";
              readonly id: string;
              readonly en: string;
            };
            readonly mata_uang: {
              readonly type: "currency";
              readonly ir: "currency";
              readonly hidden: true;
              readonly id: string;
              readonly en: string;
            };
            readonly trial: {
              readonly type: "duration";
              readonly id: string;
              readonly en: string;
            };
            readonly premium_features: {
              readonly type: "money-map";
              readonly currency: "mata_uang";
              readonly fallback: "USD";
              readonly id: string;
              readonly en: string;
            };
          };
        };
        readonly analitik: {
          readonly ir: "analytics";
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly enabled: {
              readonly type: "flag";
              readonly id: string;
              readonly en: string;
            };
            readonly peristiwa: {
              readonly type: "text";
              readonly list: true;
              readonly ir: "events";
              readonly id: string;
              readonly en: string;
            };
          };
        };
      };
    };
    readonly pembaruan_paket: {
      readonly ir: "update";
      readonly id: string;
      readonly en: string;
      readonly label: {
        readonly type: "package-name";
        readonly ir: "package";
      };
      readonly properties: {
        readonly versi: {
          readonly type: "version";
          readonly ir: "version";
          readonly required: true;
          readonly id: string;
          readonly en: string;
        };
        readonly catatan_perubahan: {
          readonly type: "text";
          readonly readers: true;
          readonly file: true;
          readonly min: 10;
          readonly ir: "changelog";
          readonly required: true;
          readonly id: string;
          readonly en: string;
        };
        readonly paket_file: {
          readonly type: "path";
          readonly endings: readonly [".zip", ".tgz"];
          readonly ir: "package_file";
          readonly required: true;
          readonly id: string;
          readonly en: string;
        };
        readonly perubahan_besar: {
          readonly type: "flag";
          readonly default: false;
          readonly ir: "breaking";
          readonly id: string;
          readonly en: string;
        };
        readonly keamanan: {
          readonly type: "flag";
          readonly default: false;
          readonly ir: "security";
          readonly id: string;
          readonly en: string;
        };
        readonly kritis: {
          readonly type: "flag";
          readonly default: false;
          readonly ir: "critical";
          readonly id: string;
          readonly en: string;
        };
      };
      readonly sections: {
        readonly peluncuran: {
          readonly ir: "rollout";
          readonly derived: true;
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly jenis: {
              readonly type: "choice";
              readonly choices: {
                readonly langsung: "immediate";
                readonly standar: "standard";
                readonly bertahap: "gradual";
              };
              readonly ir: "type";
              readonly id: string;
              readonly en: string;
            };
            readonly tahapan: {
              readonly type: "record";
              readonly list: true;
              readonly fields: {
                readonly persentase: {
                  readonly type: "number";
                  readonly min: 1;
                  readonly max: 100;
                  readonly ir: "percentage";
                  readonly required: true;
                  readonly id: string;
                  readonly en: string;
                };
                readonly durasi: {
                  readonly type: "duration";
                  readonly ir: "duration";
                  readonly required: true;
                  readonly id: string;
                  readonly en: string;
                };
              };
              readonly ir: "stages";
              readonly id: string;
              readonly en: string;
            };
          };
        };
      };
    };
    readonly diskusi_komunitas: {
      readonly ir: "discussion";
      readonly id: string;
      readonly en: string;
      readonly label: {
        readonly type: "package-name";
        readonly ir: "package";
      };
      readonly properties: {
        readonly topik: {
          readonly type: "text";
          readonly readers: true;
          readonly ir: "topic";
          readonly required: true;
          readonly id: string;
          readonly en: string;
        };
        readonly kategori: {
          readonly type: "slug";
          readonly known: readonly [
            "web_development",
            "frameworks",
            "tutorials",
            "libraries",
            "developer_tools",
            "databases",
            "networking",
            "security",
            "data_science",
            "games",
          ];
          readonly ir: "category";
          readonly required: true;
          readonly id: string;
          readonly en: string;
        };
      };
      readonly sections: {
        readonly posting: {
          readonly required: true;
          readonly flat: true;
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly penulis: {
              readonly type: "text";
              readonly ir: "author";
              readonly required: true;
              readonly id: string;
              readonly en: string;
            };
            readonly judul: {
              readonly type: "text";
              readonly readers: true;
              readonly ir: "title";
              readonly required: true;
              readonly id: string;
              readonly en: string;
            };
            readonly konten: {
              readonly type: "text";
              readonly readers: true;
              readonly file: true;
              readonly ir: "content";
              readonly required: true;
              readonly id: string;
              readonly en: string;
            };
            readonly tags: {
              readonly type: "text";
              readonly list: true;
              readonly id: string;
              readonly en: string;
            };
            readonly media_lampiran: {
              readonly type: "path";
              readonly list: true;
              readonly ir: "attachments";
              readonly id: string;
              readonly en: string;
            };
          };
          readonly sections: {
            readonly kode_contoh: {
              readonly ir: "code_sample";
              readonly id: string;
              readonly en: string;
              readonly properties: {
                readonly bahasa: {
                  readonly type: "slug";
                  readonly known: readonly [
                    "kodeon",
                    "javascript",
                    "typescript",
                    "python",
                    "java",
                    "kotlin",
                    "go",
                    "rust",
                    "c",
                    "cpp",
                    "csharp",
                    "php",
                    "sql",
                  ];
                  readonly ir: "language";
                  readonly required: true;
                  readonly id: string;
                  readonly en: string;
                };
                readonly konten: {
                  readonly type: "text";
                  readonly file: true;
                  readonly ir: "content";
                  readonly required: true;
                  readonly id: string;
                  readonly en: string;
                };
              };
            };
          };
        };
      };
    };
    readonly integrasi_pihak_ketiga: {
      readonly ir: "integrations";
      readonly single: true;
      readonly id: string;
      readonly en: string;
      readonly sections: {
        readonly github: {
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly enabled: {
              readonly type: "flag";
              readonly id: string;
              readonly en: string;
            };
            readonly client_id: {
              readonly type: "text";
              readonly env: true;
              readonly id: string;
              readonly en: string;
            };
            readonly client_secret: {
              readonly type: "secret";
              readonly id: string;
              readonly en: string;
            };
            readonly webhook_url: {
              readonly type: "url";
              readonly env: true;
              readonly id: string;
              readonly en: string;
            };
          };
        };
        readonly docker_hub: {
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly enabled: {
              readonly type: "flag";
              readonly id: string;
              readonly en: string;
            };
            readonly username: {
              readonly type: "text";
              readonly env: true;
              readonly id: string;
              readonly en: string;
            };
            readonly password: {
              readonly type: "secret";
              readonly id: string;
              readonly en: string;
            };
            readonly repository_prefix: {
              readonly type: "text";
              readonly env: true;
              readonly id: string;
              readonly en: string;
            };
          };
        };
        readonly npm_registry: {
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly enabled: {
              readonly type: "flag";
              readonly id: string;
              readonly en: string;
            };
            readonly registry_url: {
              readonly type: "url";
              readonly env: true;
              readonly id: string;
              readonly en: string;
            };
            readonly token: {
              readonly type: "secret";
              readonly id: string;
              readonly en: string;
            };
          };
        };
        readonly ci_cd: {
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly provider: {
              readonly type: "choice";
              readonly choices: {
                readonly github_actions: "github_actions";
                readonly gitlab_ci: "gitlab_ci";
                readonly jenkins: "jenkins";
                readonly circleci: "circleci";
              };
              readonly id: string;
              readonly en: string;
            };
            readonly webhook_secret: {
              readonly type: "secret";
              readonly id: string;
              readonly en: string;
            };
            readonly deployment_target: {
              readonly type: "text";
              readonly env: true;
              readonly id: string;
              readonly en: string;
            };
          };
        };
      };
    };
    readonly fitur_ai_marketplace: {
      readonly ir: "ai_features";
      readonly single: true;
      readonly id: string;
      readonly en: string;
      readonly sections: {
        readonly rekomendasi_cerdas: {
          readonly ir: "recommendations";
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly enabled: {
              readonly type: "flag";
              readonly id: string;
              readonly en: string;
            };
            readonly model: {
              readonly type: "text";
              readonly id: string;
              readonly en: string;
            };
            readonly update_frequency: {
              readonly type: "choice";
              readonly choices: {
                readonly per_jam: "hourly";
                readonly harian: "daily";
                readonly mingguan: "weekly";
                readonly bulanan: "monthly";
              };
              readonly id: string;
              readonly en: string;
            };
          };
        };
        readonly chatbot_dukungan: {
          readonly ir: "support_chatbot";
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly enabled: {
              readonly type: "flag";
              readonly id: string;
              readonly en: string;
            };
            readonly model: {
              readonly type: "text";
              readonly id: string;
              readonly en: string;
            };
            readonly languages: {
              readonly type: "language";
              readonly list: true;
              readonly id: string;
              readonly en: string;
            };
          };
        };
        readonly analisis_kode_otomatis: {
          readonly ir: "code_analysis";
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly enabled: {
              readonly type: "flag";
              readonly id: string;
              readonly en: string;
            };
            readonly scanners: {
              readonly type: "choice";
              readonly choices: {
                readonly keamanan: "security";
                readonly kinerja: "performance";
                readonly kompatibilitas: "compatibility";
              };
              readonly list: true;
              readonly id: string;
              readonly en: string;
            };
            readonly report_format: {
              readonly type: "choice";
              readonly choices: {
                readonly json: "json";
                readonly sarif: "sarif";
                readonly html: "html";
              };
              readonly id: string;
              readonly en: string;
            };
          };
        };
        readonly prediksi_tren: {
          readonly ir: "trend_prediction";
          readonly id: string;
          readonly en: string;
          readonly properties: {
            readonly enabled: {
              readonly type: "flag";
              readonly id: string;
              readonly en: string;
            };
            readonly prediction_horizon: {
              readonly type: "duration";
              readonly id: string;
              readonly en: string;
            };
            readonly confidence_threshold: {
              readonly type: "ratio";
              readonly id: string;
              readonly en: string;
            };
          };
        };
      };
    };
    readonly pustaka: {
      readonly ir: "library";
      readonly id: string;
      readonly en: string;
      readonly label: {
        readonly type: "name";
        readonly ir: "name";
      };
      readonly functions: true;
    };
  };
};

export declare const licenceIds: readonly string[];

export declare const licenceNames: ReadonlyMap<string, string>;

export declare function membersOf(spec: HolderSpec): Members;

// Not exported, but what is above is made of it.

interface Named extends Words {
  readonly ir?: string;
  readonly aliases?: readonly string[];
}
