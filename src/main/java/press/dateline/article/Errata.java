package press.dateline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.springframework.stereotype.Component;

/**
 * The list of everything that was put right in public stories, the door to corrections
 * for readers.
 */
@Component
@FromOneEdition
public class Errata {

	private final EntityManager entityManager;

	private final Archive archive;

	Errata(EntityManager entityManager, Archive archive) {
		this.entityManager = entityManager;
		this.archive = archive;
	}

	/**
	 * Returns how many corrections the stories of a paper have.
	 * @param paper the stories of a paper, narrowed by nothing else
	 */
	public long count(Selection paper) {
		return corrections(paper).select(this.entityManager, Long.class, "count(*)", "").getSingleResult();
	}

	/**
	 * Returns a part of the corrections, newest first.
	 * @param paper the stories of a paper, narrowed by nothing else
	 * @param offset how many to leave out, from 0
	 * @param limit how many at most
	 */
	public List<Erratum> newest(Selection paper, int offset, int limit) {
		PublicStories corrections = corrections(paper);
		List<Tuple> rows = corrections
			.select(this.entityManager, Tuple.class, "s.article.id, s.article.firstPath, s.date, s.text",
					corrections.newestFirst() + ", s.filedAs")
			.setFirstResult(offset)
			.setMaxResults(limit)
			.getResultList();
		Map<Long, Summary> stories = this.archive
			.byId(rows.stream().map((row) -> row.get(0, Long.class)).collect(Collectors.toSet()));
		return rows.stream().map((row) -> erratum(row, stories::get)).toList();
	}

	private PublicStories corrections(Selection paper) {
		return PublicStories.corrections(this.archive.edition(),
				Objects.requireNonNull(paper.readers(), "Corrections are those of a paper"));
	}

	private static Erratum erratum(Tuple row, Function<Long, Summary> story) {
		return new Erratum(story.apply(row.get(0, Long.class)), row.get(1, String.class),
				new Correction(row.get(2, LocalDate.class), row.get(3, String.class)));
	}

}
