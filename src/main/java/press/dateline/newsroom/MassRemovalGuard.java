package press.dateline.newsroom;

import org.springframework.stereotype.Component;

/**
 * Doubts that editors mean it when a large share of the stories vanishes at once: more
 * likely a disk was not mounted, or a copy went wrong.
 */
@Component
class MassRemovalGuard {

	private static final int FEW = 20;

	private static final double SHARE = 0.25;

	/**
	 * Returns whether files that vanished in one comparison may be taken out of the site.
	 * @param vanished how many files with a story or a page vanished, without those that
	 * were only renamed
	 * @param filed how many files with a story or a page there were before
	 * @param arrived whether the folder has new or changed files
	 */
	boolean believes(int vanished, long filed, boolean arrived) {
		boolean all = vanished == filed && vanished > 0 && !arrived;
		return !all && (vanished <= FEW || vanished <= filed * SHARE);
	}

	/**
	 * Returns whether so many files are missing that they may still be on their way out.
	 */
	static boolean isLarge(int vanished) {
		return vanished > FEW;
	}

}
