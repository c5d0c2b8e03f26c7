package press.dateline.search;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;
import press.dateline.article.Edition;
import press.dateline.search.Question.Term;
import press.dateline.search.Tongue.Part;

/**
 * Questions as the engine is asked them. Every one is about what is public in one
 * edition, by the same rule as the archive's.
 */
final class Predicates {

	private static final List<Tongue> ALL = List.of(Tongue.values());

	private static final float NAMES_WEIGHT = 3;

	// How much a story is worth for being young: enough to be first among equals, and
	// less
	// than a word in a headline.
	private static final List<Youth> YOUTH = List.of(new Youth(Duration.ofDays(2), 1),
			new Youth(Duration.ofDays(14), 0.7f), new Youth(Duration.ofDays(90), 0.5f),
			new Youth(Duration.ofDays(365), 0.3f));

	private final SearchPredicateFactory predicates;

	private final Edition edition;

	Predicates(SearchPredicateFactory predicates, Edition edition) {
		this.predicates = predicates;
		this.edition = edition;
	}

	private record Youth(Duration age, float worth) {
	}

	/** Returns what matches a query. */
	SearchPredicate matching(Query query) {
		return whole(query, (term) -> term(term, ALL));
	}

	/** Returns what matches a query with words nearly like its own. */
	SearchPredicate near(Query query) {
		return whole(query, (term) -> term.isWord() ? nearly(term.text()) : term(term, ALL));
	}

	/**
	 * Returns what has some of the words that are asked for, in the fields of a tongue.
	 */
	SearchPredicate words(Question question, Tongue tongue) {
		SimpleBooleanPredicateClausesStep<?, ?> any = this.predicates.or();
		question.wanted().forEach((term) -> any.add(term(term, List.of(tongue))));
		return any.toPredicate();
	}

	/** Returns what matches a query with its headline alone. */
	SearchPredicate titled(Query query) {
		return whole(query, this::titled);
	}

	private SearchPredicate whole(Query query, Function<Term, SearchPredicate> wanted) {
		BooleanPredicateClausesStep<?, ?> whole = this.predicates.bool();
		visible(whole);
		narrow(whole, query);
		query.question().unwanted().forEach((term) -> whole.mustNot(term(term, ALL)));
		List<Term> terms = query.question().wanted();
		if (terms.isEmpty()) {
			return whole.must(this.predicates.matchAll()).toPredicate();
		}
		terms.forEach((term) -> whole.must(wanted.apply(term)));
		long now = Moments.micros(this.edition.instant());
		YOUTH.forEach((youth) -> whole.should(this.predicates.range()
			.field(Fields.PUBLISHED_AT)
			.atLeast(now - youth.age().toNanos() / 1000)
			.constantScore()
			.boost(youth.worth())));
		return whole.toPredicate();
	}

	private void visible(BooleanPredicateClausesStep<?, ?> whole) {
		long now = Moments.micros(this.edition.instant());
		whole.filter(this.predicates.range().field(Fields.GOES_PUBLIC_AT).atMost(now));
		whole.filter(this.predicates.range().field(Fields.LEAVES_AT).greaterThan(now));
	}

	private void narrow(BooleanPredicateClausesStep<?, ?> whole, Query query) {
		query.narrowed()
			.forEach((kind, values) -> whole.filter(this.predicates.terms().field(kind.field()).matchingAny(values)));
		if (query.from() != null) {
			whole.filter(this.predicates.range().field(Fields.DAY).atLeast(query.from().toEpochDay()));
		}
		if (query.until() != null) {
			whole.filter(this.predicates.range().field(Fields.DAY).atMost(query.until().toEpochDay()));
		}
	}

	private SearchPredicate term(Term term, List<Tongue> tongues) {
		return term.begins() ? begun(term.text(), tongues) : phrase(term.text(), tongues);
	}

	private SearchPredicate phrase(String text, List<Tongue> tongues) {
		return anywhere(tongues,
				(fields, weight) -> this.predicates.phrase().fields(fields).matching(text).boost(weight));
	}

	private SearchPredicate begun(String text, List<Tongue> tongues) {
		return anywhere(tongues,
				(fields, weight) -> this.predicates.simpleQueryString()
					.fields(fields)
					.matching(literal(text) + "*")
					.flags(SimpleQueryFlag.PREFIX)
					.boost(weight));
	}

	// With its ending: only a single word can be nearly another.
	private SearchPredicate nearly(String word) {
		return anywhere(ALL,
				(fields, weight) -> this.predicates.match()
					.fields(fields)
					.matching(word)
					.analyzer(Tongue.OTHER.analyzer())
					.fuzzy(Correction.slipsIn(word))
					.boost(weight));
	}

	private SearchPredicate titled(Term term) {
		return this.predicates.simpleQueryString()
			.fields(fields(Part.TITLE, ALL))
			.matching(literal(term.text()) + (term.begins() ? "*" : ""))
			.flags(SimpleQueryFlag.PREFIX)
			.toPredicate();
	}

	private SearchPredicate anywhere(List<Tongue> tongues, Clause clause) {
		SimpleBooleanPredicateClausesStep<?, ?> any = this.predicates.or();
		any.add(clause.in(new String[] { Fields.NAMES }, NAMES_WEIGHT));
		for (Part part : Part.values()) {
			any.add(clause.in(fields(part, tongues), part.weight()));
		}
		return any.toPredicate();
	}

	private static String[] fields(Part part, List<Tongue> tongues) {
		return tongues.stream().map((tongue) -> tongue.field(part)).toArray(String[]::new);
	}

	/** A word, as it is looked for in some fields. */
	private interface Clause {

		PredicateFinalStep in(String[] fields, float weight);

	}

	// A star within a word is none of ours.
	private static String literal(String word) {
		return word.replace("*", "");
	}

}
