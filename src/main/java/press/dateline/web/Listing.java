package press.dateline.web;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list, and where it stands among the others. A list without items has one
 * page, and that page is empty.
 *
 * @param <T> what is listed
 * @param items what this page shows
 * @param page which page it is
 * @param pages how many there are, at least 1
 * @param total how many items there are on all of them
 */
public record Listing<T>(List<T> items, PageNumber page, int pages, long total) {

	public Listing {
		items = List.copyOf(items);
	}

	/**
	 * Takes one page out of a list.
	 * @param page the page that was asked for
	 * @param size how many items one page holds
	 * @param total how many items there are
	 * @param source where the items of the page are taken from
	 * @throws NotFoundException where the page lies beyond the last
	 */
	public static <T> Listing<T> of(PageNumber page, int size, long total, Source<T> source) {
		long pages = Math.max(1, (total + size - 1) / size);
		if (page.value() > pages) {
			throw new NotFoundException("The list ends with page " + pages + ", page " + page + " was asked for");
		}
		return new Listing<>(source.take(page.offset(size), size), page, Math.toIntExact(pages), total);
	}

	/** Returns the page with newer items. */
	public Optional<PageNumber> previous() {
		return (this.page.value() > 1) ? Optional.of(new PageNumber(this.page.value() - 1)) : Optional.empty();
	}

	/** Returns the page with older items. */
	public Optional<PageNumber> next() {
		return (this.page.value() < this.pages) ? Optional.of(new PageNumber(this.page.value() + 1)) : Optional.empty();
	}

	/**
	 * A list that a page can be taken from.
	 *
	 * @param <T> what is listed
	 */
	@FunctionalInterface
	public interface Source<T> {

		/** Returns at most {@code limit} items after leaving out {@code offset}. */
		List<T> take(int offset, int limit);

	}

}
