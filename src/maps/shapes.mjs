// Natural Earth as topologies in which every shape carries the slug of its region.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoBounds } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import { slugByNumeric, slugOf } from './gazetteer.mjs';

const require = createRequire(import.meta.url);

// Shapes without an ISO code of their own, or that share one; null belongs to no region.
const NAMED = {
	'Ashmore and Cartier Is.': null,
	'Kosovo': slugOf('kosovo'),
	'N. Cyprus': slugOf('northern-cyprus'),
	'Somaliland': slugOf('somaliland'),
};

// Regions that Natural Earth draws as parts of another shape: polygons within a box of
// west, south, east, north are theirs.
const PARTS = {
	'France': {
		'french-guiana': [[-55, 2, -51, 6.5]],
		'guadeloupe': [[-62, 15.5, -60.9, 17]],
		'martinique': [[-61.5, 14, -60.5, 15]],
		'mayotte': [[44.5, -13.5, 45.5, -12]],
		'reunion': [[55, -22, 56.5, -20.5]],
	},
	'Indian Ocean Ter.': {
		'christmas-island': [[105, -11, 106, -10]],
		'cocos-islands': [[96, -13, 97.5, -11.5]],
	},
	'Netherlands': { 'caribbean-netherlands': [[-69, 12, -62, 18]] },
	'New Zealand': { 'tokelau': [[-173, -10, -171, -8]] },
	'Norway': { 'svalbard-and-jan-mayen': [[-10, 70, -7, 72], [8, 74, 36, 82]] },
};

// The gazetteer rounds, and the sets differ a little.
const SLACK = 0.5;

/** A topology of 110m (coarse), 50m or 10m (fine); its geometries carry the slug in properties. */
export function topology(scale) {
	const read = JSON.parse(readFileSync(require.resolve(`world-atlas/countries-${scale}.json`)));
	const countries = read.objects.countries;
	countries.geometries = countries.geometries.flatMap((geometry) => split(read, geometry));
	return read;
}

function split(topology, geometry) {
	const name = geometry.properties.name;
	const own = name in NAMED ? NAMED[name] : slugByNumeric.get(geometry.id);
	const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
	const bySlug = new Map();
	for (const arcs of polygons) {
		const slug = partOf(name, geoBounds(feature(topology, { type: 'Polygon', arcs }))) ?? own;
		bySlug.set(slug, [...(bySlug.get(slug) ?? []), arcs]);
	}
	return [...bySlug].map(([slug, arcs]) => ({ type: 'MultiPolygon', arcs, properties: { slug } }));
}

function partOf(name, [[west, south], [east, north]]) {
	const found = Object.entries(PARTS[name] ?? {}).find(([, boxes]) =>
		boxes.some(([w, s, e, n]) => west >= w && south >= s && east <= e && north <= n));
	return found && slugOf(found[0]);
}

/** The shapes of some regions as one; without coordinates where the topology has none of them. */
export function joined(topology, slugs) {
	const own = topology.objects.countries.geometries.filter((geometry) => slugs.has(geometry.properties.slug));
	return { type: 'Feature', geometry: merge(topology, own) };
}

/** The polygons of a shape that lie in a region's reach as the gazetteer has it: not what is overseas. */
export function inReach(shape, { west, east }) {
	const spans = (lon) => {
		const before = lon < west - SLACK;
		const after = lon > east + SLACK;
		return west > east ? !(before && after) : !(before || after);
	};
	return shape.geometry.coordinates
		.map((coordinates) => ({ type: 'Polygon', coordinates }))
		.filter((polygon) => geoBounds(polygon).every(([lon]) => spans(lon)));
}
