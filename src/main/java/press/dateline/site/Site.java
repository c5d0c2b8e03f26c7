package press.dateline.site;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the site is called, where it lives and how it tells the time.
 *
 * @param title the name of the site, as readers see it
 * @param tagline one line about the site
 * @param url the absolute address of the front page; every absolute link is made from it,
 * never from a request
 * @param language the site's own language, whose addresses carry no prefix
 * @param languages the other languages that stories may be filed in, each with its prefix
 * @param zone the newsroom's zone: dates without one are in it, and its midnight begins
 * the day
 * @param pageSize stories on one page of a list, 1 to 200
 * @param history whether readers are shown what has changed in a story
 */
@Validated
@ConfigurationProperties("dateline.site")
public record Site(@DefaultValue("Dateline") @NotBlank String title,
		@DefaultValue("The news by place and by date") String tagline, @DefaultValue("http://localhost:8080") URI url,
		@DefaultValue("en") Locale language, @DefaultValue( {
				"fa", "ar", "ru", "fr", "es" }) List<Locale> languages,
		@DefaultValue("UTC") ZoneId zone, @DefaultValue("20") @Min(1) @Max(200) int pageSize,
		@DefaultValue("true") boolean history){

	public Site {
		languages = List.copyOf(languages);
	}

	/** Returns the day that a moment falls on in the newsroom's zone. */
	public LocalDate dayOf(Instant moment) {
		return LocalDate.ofInstant(moment, this.zone);
	}

	/** Returns the moment at which a day begins in the newsroom's zone. */
	public Instant startOf(LocalDate day) {
		return day.atStartOfDay(this.zone).toInstant();
	}

	/**
	 * Returns whether stories may be filed in the given language: the site's own or one
	 * of the others, compared by language alone.
	 */
	public boolean speaks(Locale candidate) {
		return isOwn(candidate)
				|| this.languages.stream().anyMatch((other) -> other.getLanguage().equals(candidate.getLanguage()));
	}

	/**
	 * Returns the part of a path that a language adds before it: {@code /fa}, or nothing
	 * for the site's own.
	 */
	public String prefix(Locale candidate) {
		return isOwn(candidate) ? "" : "/" + candidate.getLanguage();
	}

	/**
	 * Returns the language that a path is in: the one whose prefix leads it, else the
	 * site's own.
	 * @param path of a page of this site, for example {@code /fa/regions}
	 */
	public Locale languageOf(String path) {
		return this.languages.stream()
			.filter((other) -> !isOwn(other))
			.filter((other) -> path.equals(prefix(other)) || path.startsWith(prefix(other) + "/"))
			.findFirst()
			.orElse(this.language);
	}

	/** Returns whether the language is the site's own, whose addresses have no prefix. */
	public boolean isOwn(Locale candidate) {
		return this.language.getLanguage().equals(candidate.getLanguage());
	}

}
