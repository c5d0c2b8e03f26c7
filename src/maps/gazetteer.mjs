// The gazetteer is the one source of slugs, names, groups and longitudes.
import { readFileSync } from 'node:fs';
import iso from 'iso-3166-1';
import YAML from 'yaml';

const FILE = new URL('../main/resources/gazetteer/regions.yml', import.meta.url);

// The "failsafe" schema reads every value as text, as the program does: NO is Norway.
const entries = YAML.parse(readFileSync(FILE, 'utf8'), { schema: 'failsafe' });

/** Every region but the world: slug, kind, parents, numeric ISO code, place on the globe. */
export const regions = Object.entries(entries)
	.filter(([, entry]) => entry.kind !== 'world')
	.map(([slug, entry]) => ({
		slug,
		kind: entry.kind,
		parents: entry.parents ?? [],
		numeric: entry.iso && iso.whereAlpha2(entry.iso).numeric,
		lon: Number(entry.lon),
		lat: Number(entry.lat),
		west: Number(entry.west),
		east: Number(entry.east),
	}));

const known = new Set(regions.map(({ slug }) => slug));

/** The slug if the gazetteer has it; a name that it lacks is a slip in these scripts. */
export function slugOf(slug) {
	if (!known.has(slug)) {
		throw new Error(`${slug} is not in ${FILE.pathname}`);
	}
	return slug;
}

/** The slug of a numeric ISO 3166-1 code, if the gazetteer has it. */
export const slugByNumeric = new Map(regions.filter((r) => r.numeric).map((r) => [r.numeric, r.slug]));

/** A region with everything that lies in it. */
export function members(slug) {
	const found = new Set([slug]);
	for (let before = 0; before < found.size;) {
		before = found.size;
		regions.filter((r) => r.parents.some((p) => found.has(p))).forEach((r) => found.add(r.slug));
	}
	return found;
}
