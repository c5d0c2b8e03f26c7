package press.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A content folder of invented stories, spread over twenty years. The same number of
 * stories always gives the same folder, byte for byte.
 *
 * @param folder where it is
 * @param size how many stories
 */
record Newsroom(Path folder, int size) {

	/** A place that many stories are from. */
	static final String PLACE = "Norway";

	private static final long SEED = 0x5eed;

	private static final LocalDate FIRST = LocalDate.of(2006, 1, 1);

	private static final long DAYS = ChronoUnit.DAYS.between(FIRST, LocalDate.of(2026, 1, 1));

	private static final List<String> PLACES = List.of(PLACE, "Argentina", "Armenia", "Australia", "Austria", "Bolivia",
			"Botswana", "Brazil", "Bulgaria", "Canada", "Chile", "Colombia", "Croatia", "Cuba", "Denmark", "Ecuador",
			"Egypt", "Estonia", "Ethiopia", "Fiji", "Finland", "France", "Germany", "Ghana", "Greece", "Hungary",
			"Iceland", "India", "Indonesia", "Italy", "Jamaica", "Japan", "Kenya", "Latvia", "Madagascar", "Malaysia",
			"Mexico", "Mongolia", "Morocco", "Nepal", "Peru", "Poland", "Portugal", "Romania", "Samoa", "Senegal",
			"Spain", "Tonga", "Uruguay", "Zambia");

	private static final List<String> TOPICS = List.of("Baskets", "Beacons", "Bridges", "Buttons", "Candles", "Canals",
			"Chalk", "Clocks", "Compasses", "Ferries", "Gardens", "Harbours", "Inks", "Kettles", "Kites", "Ladders",
			"Lanterns", "Looms", "Maps", "Mills", "Orchards", "Paper", "Pebbles", "Ribbons", "Sails", "Stamps",
			"Thimbles", "Umbrellas", "Wells", "Windows");

	private static final List<String> BYLINES = IntStream.rangeClosed(1, 60)
		.mapToObj((number) -> "Bench Desk " + (char) ('A' + number % 26) + (char) ('A' + number / 26))
		.toList();

	/**
	 * Writes all stories, unless the folder was finished before; then they are read, so
	 * that the system has them in memory for the first who is measured as for the last.
	 */
	Newsroom write() throws IOException {
		Path finished = this.folder.resolve(".finished");
		boolean written = Files.exists(finished);
		for (int number = 0; number < this.size; number++) {
			Story story = story(number);
			Path file = this.folder.resolve(story.file());
			if (written) {
				Files.readAllBytes(file);
			}
			else {
				Files.createDirectories(file.getParent());
				Files.writeString(file, story.copy());
			}
		}
		if (!written) {
			Files.createFile(finished);
		}
		return this;
	}

	/**
	 * Returns one of the stories.
	 * @param number from 0 for the oldest to one less than the size
	 */
	Story story(int number) {
		LocalDate day = FIRST.plusDays(number * DAYS / this.size);
		return story(number, day.atTime(number % 24, number % 60));
	}

	/**
	 * Returns a story that is not in the folder yet.
	 * @param number from 0
	 * @param filedAt when, UTC
	 */
	Story late(int number, LocalDateTime filedAt) {
		Story story = story(this.size + number, filedAt);
		return new Story(story.slug(), story.title(), story.standfirst(), filedAt, List.of(PLACE), story.topics(),
				story.byline(), story.body());
	}

	private Story story(int number, LocalDateTime filedAt) {
		Wordsmith words = new Wordsmith(new Random(SEED + number * 0x9E3779B97F4A7C15L));
		String title = words.phrase(words.between(5, 9));
		String slug = title.toLowerCase(Locale.ROOT).replace(' ', '-') + "-n" + number;
		return new Story(slug, title, words.phrase(14), filedAt, words.some(words.between(1, 6) / 5 + 1, PLACES),
				words.some(words.between(1, 3), TOPICS), words.any(BYLINES), words.text());
	}

	/** Puts a story into the folder at once: written beside, then renamed into place. */
	void drop(Story story) throws IOException {
		Path file = this.folder.resolve(story.file());
		Files.createDirectories(file.getParent());
		Path written = Files.writeString(file.resolveSibling(".being-written"), story.copy());
		Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Takes a story out again. */
	void take(Story story) throws IOException {
		Files.deleteIfExists(this.folder.resolve(story.file()));
	}

}
