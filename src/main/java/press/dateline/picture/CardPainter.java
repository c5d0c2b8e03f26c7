package press.dateline.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.Line2D;
import java.util.Locale;

/**
 * Draws one card: the site on top, the dateline below it, and the headline in the room
 * that is left.
 */
final class CardPainter {

	/* The colours of tokens.css in the light scheme. */
	private static final Color PAPER = new Color(0xfdfdfb);

	private static final Color INK = new Color(0x14181c);

	private static final Color SOFT = new Color(0x4f565d);

	private static final Color LINE = new Color(0xa8005c);

	private static final float MARGIN = 72;

	private static final float WIDTH = ShareCard.WIDTH - 2 * MARGIN;

	private static final float SITE_BASELINE = 104;

	private static final float DATELINE_BASELINE = 182;

	private static final float HEADLINE_TOP = 222;

	private static final float HEADLINE_ROOM = ShareCard.HEIGHT - HEADLINE_TOP - 56;

	private static final float[] HEADLINE_SIZES = { 84, 76, 68, 60, 54, 48 };

	private static final float LEADING = 1.16f;

	/** Arabic script reaches further below the line, and has its points above it. */
	private static final float ARABIC_LEADING = 1.36f;

	private static final int MOST_LINES = 5;

	private static final float GAP = 24;

	private final ShareCard card;

	private final Graphics2D graphics;

	private final Faces faces = Faces.shipped();

	CardPainter(ShareCard card, Graphics2D graphics) {
		this.card = card;
		this.graphics = graphics;
	}

	void paint() {
		this.graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		this.graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		this.graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		this.graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		this.graphics.setColor(PAPER);
		this.graphics.fillRect(0, 0, ShareCard.WIDTH, ShareCard.HEIGHT);
		paintSite();
		paintDateline();
		paintHeadline();
	}

	private void paintSite() {
		Lettering lettering = serif(40);
		String title = lettering.drawable(this.card.siteTitle());
		for (TextLayout line : lettering.lines(title, WIDTH, 1)) {
			draw(line, atStart(line), SITE_BASELINE);
		}
	}

	/**
	 * Place and date at the ends, where reading begins and ends, and the line between.
	 */
	private void paintDateline() {
		Locale language = this.card.language();
		float start = paintEnd(this.card.place().toUpperCase(language), LINE, 0.08f, !rightToLeft());
		float end = paintEnd(this.card.date(), SOFT, 0, rightToLeft());
		float left = MARGIN + (rightToLeft() ? end : start);
		float right = ShareCard.WIDTH - MARGIN - (rightToLeft() ? start : end);
		paintLine(left, right, DATELINE_BASELINE - 10);
	}

	/**
	 * Draws a word at one end of the line and returns how much of the line it takes.
	 */
	private float paintEnd(String text, Color colour, float tracking, boolean atLeft) {
		Lettering lettering = new Lettering(this.faces.sans(), this.faces.arabic(), 28, colour, tracking,
				this.card.language());
		float taken = 0;
		for (TextLayout word : lettering.lines(lettering.drawable(text), 0.42f * WIDTH, 1)) {
			float width = word.getVisibleAdvance();
			draw(word, atLeft ? MARGIN : ShareCard.WIDTH - MARGIN - width, DATELINE_BASELINE);
			taken = width + GAP;
		}
		return taken;
	}

	/**
	 * The line is a map of the world from date line to date line, so it never turns; the
	 * lower tick is the day in the year.
	 */
	private void paintLine(float left, float right, float y) {
		this.graphics.setColor(LINE);
		this.graphics.setStroke(new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
		this.graphics.draw(new Line2D.Float(left, y, right, y));
		this.graphics.setStroke(new BasicStroke(6, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
		Double longitude = this.card.longitude();
		if (longitude != null) {
			float x = left + (right - left) * within(longitude / 360 + 0.5);
			this.graphics.draw(new Line2D.Float(x, y - 18, x, y));
		}
		this.graphics.setColor(INK);
		float x = left + (right - left) * within(this.card.yearFraction());
		this.graphics.draw(new Line2D.Float(x, y, x, y + 18));
	}

	private void paintHeadline() {
		String text = serif(1).drawable(this.card.headline());
		if (text.isEmpty()) {
			return;
		}
		float size = size(text);
		// The first line hangs from the top of the room by the height of a capital.
		float y = HEADLINE_TOP + size;
		for (TextLayout line : serif(size).lines(text, WIDTH, room(size))) {
			draw(line, atStart(line), y);
			y += leading(size);
		}
	}

	/**
	 * Returns the largest size in which the whole headline has room, or the smallest.
	 */
	private float size(String text) {
		for (float size : HEADLINE_SIZES) {
			if (serif(size).count(text, WIDTH, room(size)) <= room(size)) {
				return size;
			}
		}
		return HEADLINE_SIZES[HEADLINE_SIZES.length - 1];
	}

	private int room(float size) {
		return Math.min(MOST_LINES, (int) (HEADLINE_ROOM / leading(size)));
	}

	private float leading(float size) {
		return size * (rightToLeft() ? ARABIC_LEADING : LEADING);
	}

	private float atStart(TextLayout line) {
		// The space that a line ends with counts: from right to left it is drawn first.
		return rightToLeft() ? ShareCard.WIDTH - MARGIN - line.getAdvance() : MARGIN;
	}

	private void draw(TextLayout line, float x, float baseline) {
		line.draw(this.graphics, x, baseline);
	}

	private Lettering serif(float size) {
		return new Lettering(this.faces.serif(), this.faces.arabic(), size, INK, 0, this.card.language());
	}

	private boolean rightToLeft() {
		return serif(1).rightToLeft();
	}

	private static float within(double fraction) {
		return (float) Math.max(0, Math.min(1, fraction));
	}

}
