// The map that shows where a region lies: the region in the overprint, and its meridian,
// which is the tick on the drawn line.
import { gzipSync } from 'node:zlib';
import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoGraticule, geoPath } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import { members } from './gazetteer.mjs';
import { draw } from './path.mjs';
import { inReach, joined } from './shapes.mjs';

const WIDTH = 640;
const HEIGHT = 400;
const BLEED = 8;
const HEAVIEST = 3000;
const LEVELS = 16;

// Below this scale (pixels to the radian) a map shows so much that the coarse set does.
const FAR = 640;

// Land that is narrower on every side cannot be seen.
const SMALL = 14;

// Never nearer than about 15 degrees of latitude: what is around says where it is.
const NEAREST = HEIGHT / 0.26;

const STYLE = '<style>.s{fill:#dfeaef}.l{fill:#efe8d6}.b{stroke:#fff;stroke-opacity:.75}.g{stroke:#c3d6df}'
	+ '.p{fill:#a8005c}.m{stroke:#a8005c}@media (prefers-color-scheme:dark){.s{fill:#15232c}.l{fill:#363a3c}'
	+ '.b{stroke:#15191d}.g{stroke:#27404e}.p{fill:#ff7ab8}.m{stroke:#ff7ab8}}.b,.g,.m{fill:none}</style>';

/** Simplifies shared arcs, fine to coarse, so that a border and the coast it meets never part. */
export function levels(topology, smallestBend) {
	const weighed = presimplify(topology);
	return Array.from({ length: LEVELS }, (_, i) => {
		const level = i === 0 ? weighed : simplify(weighed, smallestBend * 2 ** i);
		const countries = level.objects.countries;
		return { topology: level, land: merge(level, countries.geometries), borders: mesh(level, countries, (a, b) => a !== b) };
	});
}

/** The locator of a region: the finest drawing that is light enough, with its weight in bytes. */
export function locator(region, land, { near, far }) {
	const own = members(region.slug);
	const view = viewOf(region, land);
	for (const [i, level] of (view.scale < FAR ? far : near).entries()) {
		const simple = joined(level.topology, own);
		const shown = simple.geometry.coordinates.length > 0 ? simple : land;
		const svg = svgOf(region, view, level, shown, 4 + i * 3);
		const weight = gzipSync(svg, { level: 6 }).length;
		if (weight <= HEAVIEST) {
			return { svg, weight };
		}
	}
	throw new Error(`${region.slug}: no drawing is light enough`);
}

function viewOf(region, land) {
	const core = { type: 'GeometryCollection', geometries: inReach(land, region) };
	const [lon, lat] = geoCentroid(core);
	const projection = geoAzimuthalEqualArea().rotate([-lon, -lat]).clipAngle(100).precision(0.6).translate([0, 0]).scale(1);
	const [[x0, y0], [x1, y1]] = geoPath(projection).bounds(core);
	const share = region.kind === 'group' ? 0.82 : geoArea(core) > 0.15 ? 0.74 : 0.5;
	const scale = Math.min(WIDTH * share / (x1 - x0), HEIGHT * (share + 0.12) / (y1 - y0), NEAREST);
	projection.scale(scale).translate([WIDTH / 2 - scale * (x0 + x1) / 2, HEIGHT / 2 - scale * (y0 + y1) / 2])
		.clipExtent([[-BLEED, -BLEED], [WIDTH + BLEED, HEIGHT + BLEED]]);
	return { projection, scale, lat, islands: core.geometries.map((polygon) => geoPath(projection).bounds(polygon)) };
}

function svgOf(region, view, level, shown, smallest) {
	const { projection, scale } = view;
	const step = scale > 1500 ? 5 : scale > 500 ? 10 : 20;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">${STYLE}`
		+ `<path class="s" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>`
		+ `<path class="g" d="${draw(projection, geoGraticule().step([step, step])())}"/>`
		+ `<path class="l" d="${draw(projection, level.land, smallest)}"/>`
		+ `<path class="p" d="${draw(projection, shown, 3)}"/>`
		+ `<path class="b" d="${draw(projection, level.borders)}"/>`
		+ dots(view)
		+ `<path class="m" stroke-width="2" stroke-dasharray="6 4" d="${draw(projection, meridian(region, view))}"/></svg>`;
}

// Where not one island is large enough to be seen, each gets a dot, and those that would touch share one.
function dots({ islands }) {
	if (islands.some(([[x0, y0], [x1, y1]]) => Math.max(x1 - x0, y1 - y0) >= SMALL)) {
		return '';
	}
	const centres = [];
	for (const [[x0, y0], [x1, y1]] of islands) {
		const centre = [Math.round((x0 + x1) / 2), Math.round((y0 + y1) / 2)];
		if (centres.every(([x, y]) => Math.hypot(x - centre[0], y - centre[1]) >= SMALL)) {
			centres.push(centre);
		}
	}
	const radius = centres.length > 1 ? 5 : 8;
	return centres.map(([x, y]) => `<circle class="p" cx="${x}" cy="${y}" r="${radius}"/>`).join('');
}

// The longitude is rounded as the tick is.
function meridian(region, { lat }) {
	const lon = Math.round(region.lon);
	return {
		type: 'LineString',
		coordinates: Array.from({ length: 81 }, (_, i) => [lon, Math.max(-85, Math.min(85, lat - 80 + i * 2))]),
	};
}
