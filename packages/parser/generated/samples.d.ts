/** How the examples write each property, by its path such as `paket.versi`. */
declare const samples: Readonly<Record<string, string>>;
export default samples;
