package press.dateline.desk;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import press.dateline.article.AddressBook;
import press.dateline.article.AddressBook.Answer;
import press.dateline.article.AddressBook.Known;
import press.dateline.article.Chronicle;
import press.dateline.article.Step;
import press.dateline.newsroom.ListedFile;
import press.dateline.site.Site;
import press.dateline.web.Address;

import org.springframework.stereotype.Component;

/**
 * Finds what readers have, and had, of the stories of files.
 */
@Component
class Trails {

	private static final int VERSIONS = 50;

	private final AddressBook addresses;

	private final Chronicle chronicle;

	private final Site site;

	Trails(AddressBook addresses, Chronicle chronicle, Site site) {
		this.addresses = addresses;
		this.chronicle = chronicle;
		this.site = site;
	}

	Trail of(ListedFile file) {
		return Optional.ofNullable(file.source()).map(this::of).orElse(Trail.NONE);
	}

	private Trail of(String source) {
		List<Known> known = this.addresses.of(source);
		List<Step> steps = this.chronicle.steps(source, 0, VERSIONS);
		return new Trail(known, steps, (this.site.history() && steps.size() > 1) ? history(known) : null);
	}

	private static @Nullable String history(List<Known> known) {
		return known.stream()
			.filter((address) -> address.answer() == Answer.STORY)
			.map((address) -> new Address(address.path()).history().toString())
			.findFirst()
			.orElse(null);
	}

}
