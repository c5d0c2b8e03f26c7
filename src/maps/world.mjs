// The map of the world, as shapes that the program puts together: Equal Earth, so that a
// shade covers what the land covers, and its two edges are the date line.
import { geoEqualEarth } from 'd3-geo';
import { feature } from 'topojson-client';
import { regions } from './gazetteer.mjs';
import { draw, line, longestSide, ring } from './path.mjs';
import { joined } from './shapes.mjs';

const WIDTH = 1600;
const NORTH = 84;
const SOUTH = -57;

// A place whose sides are shorter than the dot can hardly be seen or hit: it gets one.
const SMALL = 14;

const degrees = (from, to, step) => Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
const meridian = (lon) => degrees(SOUTH, NORTH, 3).map((lat) => [lon, lat]);
const parallel = (lat) => degrees(-180, 180, 6).map((lon) => [lon, lat]);

/** The world: each region where the gazetteer ticks it, with its path if the coarse set has it. */
export function world(coarse) {
	const projection = geoEqualEarth().fitWidth(WIDTH, { type: 'Sphere' });
	const height = Math.ceil(projection([0, SOUTH])[1]);
	const shapes = regions.filter(({ kind }) => kind !== 'group')
		.map((region) => shape(projection, region, joined(coarse, new Set([region.slug]))))
		.sort((a, b) => Number(a.dot) - Number(b.dot) || a.x - b.x || a.slug.localeCompare(b.slug));
	return {
		viewBox: `0 0 ${WIDTH} ${height}`,
		sea: ring(projection, [...meridian(-180), ...meridian(180).reverse()]),
		graticule: [...degrees(-150, 150, 30).map(meridian), ...[-30, 0, 30, 60].map(parallel)]
			.map((points) => line(projection, points)).join(''),
		edges: line(projection, meridian(-180)) + line(projection, meridian(180)),
		nowhere: nowhere(projection, coarse),
		shapes,
	};
}

function shape(projection, region, land) {
	const [x, y] = projection([region.lon, region.lat]).map(Math.round);
	return {
		slug: region.slug,
		x,
		y,
		path: draw(projection, land, 5) || null,
		dot: longestSide(projection, land) < SMALL,
	};
}

// Land that belongs to no region is land all the same.
function nowhere(projection, coarse) {
	const own = coarse.objects.countries.geometries.filter(({ properties }) => properties.slug === undefined);
	return own.map((geometry) => draw(projection, feature(coarse, geometry), 5)).join('');
}
