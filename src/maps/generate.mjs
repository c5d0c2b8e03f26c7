// Draws the maps: npm run maps
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { geoArea, geoBounds } from 'd3-geo';
import { members, regions } from './gazetteer.mjs';
import { levels, locator } from './locators.mjs';
import { joined, topology } from './shapes.mjs';
import { world } from './world.mjs';

const MAPS = new URL('../main/resources/maps/', import.meta.url);
const MEASURED = new URL('../test/resources/maps/', import.meta.url);

const coarse = topology('110m');
const middle = topology('50m');
const fine = topology('10m');

/** A region's land from the set that has it. */
function landOf(slug) {
	const own = members(slug);
	const topology = [middle, fine].find((set) => joined(set, own).geometry.coordinates.length > 0);
	return topology && joined(topology, own);
}

const tenth = (degrees) => Math.round(degrees * 10) / 10;

/** How far the largest piece of a region's land reaches, to be compared with the gazetteer. */
function measured({ geometry }) {
	const polygons = geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
	const areas = polygons.map((polygon) => geoArea(polygon));
	const [[west], [east]] = geoBounds(polygons[areas.indexOf(Math.max(...areas))]);
	return { west: tenth(west), east: tenth(east) };
}

const oneToALine = (json) => json.replace(/\},/g, '},\n');

const lands = new Map(regions.map(({ slug }) => [slug, landOf(slug)]).filter(([, land]) => land));
const drawn = regions.filter(({ slug }) => lands.has(slug));
console.log('not in Natural Earth:', regions.filter(({ slug }) => !lands.has(slug)).map(({ slug }) => slug).join(' ') || 'none');

rmSync(MAPS, { recursive: true, force: true });
mkdirSync(new URL('locator/', MAPS), { recursive: true });
mkdirSync(MEASURED, { recursive: true });

const places = Object.fromEntries([...lands].map(([slug, land]) => [slug, measured(land)]));
writeFileSync(new URL('places.json', MEASURED), oneToALine(JSON.stringify(places)) + '\n');

writeFileSync(new URL('world.json', MAPS), oneToALine(JSON.stringify(world(coarse))) + '\n');

const sets = { near: levels(middle, 0.0006), far: levels(coarse, 0.02) };
let heaviest = { weight: 0 };
for (const region of drawn) {
	const { svg, weight } = locator(region, lands.get(region.slug), sets);
	writeFileSync(new URL(`locator/${region.slug}.svg`, MAPS), svg);
	heaviest = weight > heaviest.weight ? { slug: region.slug, weight } : heaviest;
}
console.log('locators:', lands.size, 'heaviest:', heaviest.slug, heaviest.weight, 'bytes compressed');
