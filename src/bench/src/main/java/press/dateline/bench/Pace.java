package press.dateline.bench;

/**
 * How long and how often everything is measured.
 *
 * @param warmUp seconds of load before a measured one
 * @param run seconds of a measured load
 * @param restarts how often the site is started again
 * @param drops how many stories are dropped into the folder of the site
 * @param hugoDrops how many into that of Hugo's server
 * @param coldWarmUp pages that are made before cold pages are measured
 * @param coldPages pages that are measured
 * @param crawl stories that are read before memory is measured
 */
record Pace(int warmUp, int run, int restarts, int drops, int hugoDrops, int coldWarmUp, int coldPages, int crawl) {

	/** For figures that stand. */
	static final Pace FULL = new Pace(15, 10, 5, 15, 5, 1000, 500, 20_000);

	/** To see that everything works. */
	static final Pace QUICK = new Pace(2, 2, 1, 3, 3, 60, 60, 300);

}
