package press.dateline.region;

/**
 * Where a region is on the globe, in decimal degrees; east and north are positive.
 *
 * @param longitude where the region is ticked on the drawn line, -180 to 180
 * @param latitude of the same point, -90 to 90
 * @param west longitude of the western edge, -180 to 180
 * @param east longitude of the eastern edge, -180 to 180; less than {@code west} where
 * the region straddles the date line
 */
public record Position(double longitude, double latitude, double west, double east) {

	/**
	 * @throws IllegalArgumentException if a value is out of its range or not a number
	 */
	public Position {
		requireWithin(180, longitude);
		requireWithin(90, latitude);
		requireWithin(180, west);
		requireWithin(180, east);
	}

	private static void requireWithin(double limit, double degrees) {
		if (!(Math.abs(degrees) <= limit)) {
			throw new IllegalArgumentException(degrees + " is not between -" + (int) limit + " and " + (int) limit);
		}
	}

	/** Whether the region straddles the 180th meridian, as Fiji and Russia do. */
	public boolean crossesDateLine() {
		return this.west > this.east;
	}

	/** Whether a longitude, in degrees, lies between the western and the eastern edge. */
	public boolean spans(double degrees) {
		if (crossesDateLine()) {
			return degrees >= this.west || degrees <= this.east;
		}
		return degrees >= this.west && degrees <= this.east;
	}

}
