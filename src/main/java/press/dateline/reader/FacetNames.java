package press.dateline.reader;

import java.time.DateTimeException;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import press.dateline.article.Archive;
import press.dateline.article.Byline;
import press.dateline.article.Selection;
import press.dateline.article.Slug;
import press.dateline.article.Topic;
import press.dateline.paper.TopicNames;
import press.dateline.search.Facet;

import org.springframework.stereotype.Component;

/**
 * What readers call the values that the search narrows by. A value that names nothing
 * public is called as it was written.
 */
@Component
class FacetNames {

	private final Archive archive;

	private final Words words;

	private final TopicNames topicNames;

	FacetNames(Archive archive, Words words, TopicNames topicNames) {
		this.archive = archive;
		this.words = words;
		this.topicNames = topicNames;
	}

	/** Returns the heading of a kind. */
	String title(Facet.Kind kind) {
		return this.words.say("search.by." + kind.parameter());
	}

	/** Returns the name of a value. */
	String of(Facet.Kind kind, String value) {
		return switch (kind) {
			case REGION -> this.archive.region(value).map((region) -> region.name(this.words.language())).orElse(value);
			case TOPIC -> Slug.parse(value)
				.flatMap((slug) -> counted().map((paper) -> this.archive.topic(paper, slug))
					.flatMap(Optional::stream)
					.findFirst())
				.map(this.topicNames::of)
				.orElse(value);
			case BYLINE -> Slug.parse(value)
				.flatMap((slug) -> counted().map((paper) -> this.archive.byline(paper, slug))
					.flatMap(Optional::stream)
					.findFirst())
				.map(Byline::name)
				.orElse(value);
			case YEAR -> year(value);
			case LANGUAGE -> this.words.titled(Locale.forLanguageTag(value).getDisplayLanguage(this.words.language()));
		};
	}

	// Names in the site's own paper are kept with its counts; the others have to be
	// looked
	// for.
	private Stream<Selection> counted() {
		return Stream.of(Selection.EVERYTHING.readIn(this.words.site().language()), Selection.EVERYTHING);
	}

	private String year(String value) {
		try {
			return this.words.year(Year.parse(value));
		}
		catch (DateTimeException ex) {
			return value;
		}
	}

}
