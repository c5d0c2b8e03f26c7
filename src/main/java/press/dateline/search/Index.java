package press.dateline.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurationContext;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexingPlan;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/**
 * The index, as it is open. Safe for use by many threads, of which one writes.
 */
final class Index implements AutoCloseable {

	private final CloseableSearchMapping mapping;

	private Index(CloseableSearchMapping mapping) {
		this.mapping = mapping;
	}

	/**
	 * Opens the index, and makes it where it is not there.
	 * @param name what the parts of the index are called by, beside those of others in
	 * the same cluster
	 * @param engine what the search engine is told
	 * @throws org.hibernate.search.util.common.SearchException where that is not possible
	 */
	static Index open(String name, Map<String, Object> engine) {
		return new Index(SearchMapping.builder(AnnotatedTypeSource.empty())
			.property("hibernate.search.mapping.configurer", mapping(name))
			.property("hibernate.search.schema_management.strategy", "create")
			.properties(engine)
			.build());
	}

	private static StandalonePojoMappingConfigurer mapping(String name) {
		return (context) -> map(context, name);
	}

	private static void map(StandalonePojoMappingConfigurationContext context, String name) {
		context.programmaticMapping().type(Entry.class).searchEntity();
		context.programmaticMapping().type(Entry.class).indexed().index(name + "-story");
		context.programmaticMapping().type(Entry.class).binder(new Fields()).property("id").documentId();
		context.programmaticMapping().type(Shelfmark.class).searchEntity();
		context.programmaticMapping().type(Shelfmark.class).indexed().index(name + "-shelfmark");
		context.programmaticMapping().type(Shelfmark.class).property("id").documentId();
		for (String number : List.of("edition", "instant")) {
			context.programmaticMapping()
				.type(Shelfmark.class)
				.property(number)
				.genericField()
				.projectable(Projectable.YES);
		}
		context.programmaticMapping()
			.type(Shelfmark.class)
			.property("rule")
			.keywordField()
			.projectable(Projectable.YES);
	}

	/** Returns how far it goes; nothing where nothing says so. */
	Optional<Shelfmark> reached() {
		try (SearchSession session = this.mapping.createSession()) {
			return session.search(Shelfmark.class)
				.select((f) -> f.composite()
					.from(f.field("edition", Long.class), f.field("instant", Long.class), f.field("rule", String.class))
					.as((edition, instant, rule) -> new Shelfmark(Shelfmark.ID, edition, instant, rule)))
				.where((f) -> f.matchAll())
				.fetchHits(1)
				.stream()
				.findFirst();
		}
	}

	/** Writes that it goes so far. */
	void reach(Shelfmark mark) {
		try (SearchSession session = writing()) {
			session.indexingPlan().addOrUpdate(mark);
		}
	}

	/** Writes stories, in the place of what it has of them, and forgets others. */
	void write(List<Entry> entries, List<Long> gone) {
		try (SearchSession session = writing()) {
			SearchIndexingPlan plan = session.indexingPlan();
			entries.forEach(plan::addOrUpdate);
			gone.forEach((id) -> plan.purge(Entry.class, id, null));
		}
	}

	private SearchSession writing() {
		return this.mapping.createSessionWithOptions()
			.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync())
			.build();
	}

	/** Forgets everything. */
	void clear() {
		try (SearchSession session = this.mapping.createSession()) {
			session.schemaManager().dropAndCreate();
		}
	}

	/** Returns what questions about stories are made of. */
	SearchScope<Entry> scope() {
		return this.mapping.scope(Entry.class);
	}

	/** Begins to ask it something. */
	SearchSession reading() {
		return this.mapping.createSession();
	}

	@Override
	public void close() {
		this.mapping.close();
	}

}
