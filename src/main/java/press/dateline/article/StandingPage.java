package press.dateline.article;

import java.util.Locale;

/**
 * A page that stands outside the news: about, contact, policies. It has no date and is in
 * no list.
 *
 * @param name the one part of its address: {@code /about}
 * @param title its heading
 * @param language the language it is written in
 * @param html its text as safe HTML
 */
public record StandingPage(Slug name, String title, Locale language, String html) {
}
