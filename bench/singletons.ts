import { section, type Block } from "./manifest.ts";

/** The blocks that a file has one of. */
export const singletons: readonly Block[] = [
  {
    word: "konfigurasi_marketplace",
    label: undefined,
    comment: "Dari mana paket diambil.",
    body: {
      repository_utama: "https://marketplace.example.org",
      mirror_servers: ["https://satu.example.org", "https://dua.example.org"],
      autentikasi: section({ metode: "oauth2", providers: ["github", "google", "kodeon_id"] }),
      caching: section({ enabled: true, cache_directory: "~/.kodeon/cache", cache_expiry: "24h" }),
      proxy: section({ enabled: false, server: "https://proxy.example.org:8080", username: "pengguna" }),
    },
  },
  {
    word: "integrasi_pihak_ketiga",
    label: undefined,
    comment: "Layanan yang ikut bekerja.",
    body: {
      github: section({ enabled: true, client_id: "kodeon", webhook_url: "https://example.org/webhook" }),
      docker_hub: section({ enabled: true, username: "kodeon", repository_prefix: "kodeon" }),
      npm_registry: section({ enabled: false, registry_url: "https://npm.example.org" }),
      ci_cd: section({ provider: "github_actions", deployment_target: "produksi" }),
    },
  },
  {
    word: "fitur_ai_marketplace",
    label: undefined,
    comment: "Bantuan otomatis.",
    body: {
      rekomendasi_cerdas: section({ enabled: true, model: "saran", update_frequency: "per_jam" }),
      chatbot_dukungan: section({ enabled: true, model: "tanya-jawab", languages: ["id", "en"] }),
      analisis_kode_otomatis: section({
        enabled: true,
        scanners: ["security", "performance", "compatibility"],
        report_format: "json",
      }),
      prediksi_tren: section({ enabled: true, prediction_horizon: "30_hari", confidence_threshold: 0.8 }),
    },
  },
];
