// Shapes as the data of SVG paths: whole numbers, relative moves, few separators.
import { geoPath } from 'd3-geo';

/** Collects what d3 draws as rings and lines of points. */
class Pen {

	strokes = [];

	moveTo(x, y) {
		this.strokes.push({ points: [[x, y]], closed: false });
	}

	lineTo(x, y) {
		this.strokes.at(-1).points.push([x, y]);
	}

	closePath() {
		this.strokes.at(-1).closed = true;
	}

}

function area(points) {
	return Math.abs(points.reduce((sum, [x, y], i) => {
		const [nextX, nextY] = points[(i + 1) % points.length];
		return sum + x * nextY - nextX * y;
	}, 0)) / 2;
}

function onGrid(points) {
	return points.map(([x, y]) => [Math.round(x), Math.round(y)])
		.filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1]);
}

// A point on the way straight from its neighbour to the next says nothing.
function withoutStraight(points) {
	const kept = [];
	for (const point of points) {
		const [a, b] = kept.slice(-2);
		if (b && (b[0] - a[0]) * (point[1] - b[1]) === (b[1] - a[1]) * (point[0] - b[0])
				&& (b[0] - a[0]) * (point[0] - b[0]) + (b[1] - a[1]) * (point[1] - b[1]) > 0) {
			kept.pop();
		}
		kept.push(point);
	}
	return kept;
}

const number = (value, first) => (value < 0 || first ? '' : ' ') + value;

function encode(points, closed) {
	const grid = onGrid(points);
	const [start, end] = [grid[0], grid.at(-1)];
	if (closed && grid.length > 1 && start[0] === end[0] && start[1] === end[1]) {
		grid.pop();
	}
	if (grid.length < (closed ? 3 : 2)) {
		return '';
	}
	const way = withoutStraight(grid);
	let data = `M${way[0][0]}${number(way[0][1])}`;
	for (let i = 1; i < way.length; i++) {
		data += (i === 1 ? 'l' : '') + number(way[i][0] - way[i - 1][0], i === 1) + number(way[i][1] - way[i - 1][1]);
	}
	return data + (closed ? 'z' : '');
}

function strokes(projection, object) {
	const pen = new Pen();
	geoPath(projection, pen)(object);
	return pen.strokes;
}

/** The longest side of a box round any one piece of a GeoJSON object as it is drawn; pieces end at the date line. */
export function longestSide(projection, object) {
	const sides = strokes(projection, object).flatMap(({ points }) =>
		[0, 1].map((axis) => points.map((point) => point[axis])).map((all) => Math.max(...all) - Math.min(...all)));
	return Math.max(0, ...sides);
}

/** Draws a GeoJSON object; rings of less than `smallest` square units are left out. */
export function draw(projection, object, smallest = 0) {
	return strokes(projection, object)
		.filter(({ points, closed }) => !closed || area(points) >= smallest)
		.map(({ points, closed }) => encode(points, closed))
		.join('');
}

/** Draws a line through points given in degrees, without cutting it at the date line. */
export function line(projection, degrees) {
	return encode(degrees.map((point) => projection(point)), false);
}

/** Draws a ring through points given in degrees, without cutting it at the date line. */
export function ring(projection, degrees) {
	return encode(degrees.map((point) => projection(point)), true);
}
