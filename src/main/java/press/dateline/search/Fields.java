package press.dateline.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaFieldOptionsStep;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import press.dateline.article.Holding;
import press.dateline.search.Tongue.Part;

/**
 * The fields of the index, and what of a story goes into which.
 */
final class Fields implements TypeBinder {

	/** Names of places, topics and people. */
	static final String NAMES = "names";

	/** How the words of a story were brought to a common form. */
	static final String TONGUE = "tongue";

	/** The day on the dateline, as the days since 1970. */
	static final String DAY = "day";

	/** When a story goes public and when it leaves, and the moment on its dateline. */
	static final String GOES_PUBLIC_AT = "goesPublicAt";

	static final String LEAVES_AT = "leavesAt";

	static final String PUBLISHED_AT = "publishedAt";

	/** To put in order what is equal otherwise. */
	static final String ID = "story";

	@Override
	public void bind(TypeBindingContext context) {
		context.dependencies().useRootOnly();
		context.bridge(Entry.class, new Bridge(context.indexSchemaElement()));
	}

	private static final class Bridge implements TypeBridge<Entry> {

		private final Map<Tongue, Map<Part, IndexFieldReference<String>>> words = new EnumMap<>(Tongue.class);

		private final Map<Facet.Kind, IndexFieldReference<String>> facets = new EnumMap<>(Facet.Kind.class);

		private final IndexFieldReference<String> names;

		private final IndexFieldReference<String> tongue;

		private final IndexFieldReference<Long> day;

		private final IndexFieldReference<Long> goesPublicAt;

		private final IndexFieldReference<Long> leavesAt;

		private final IndexFieldReference<Long> publishedAt;

		private final IndexFieldReference<Long> id;

		Bridge(IndexSchemaElement schema) {
			for (Tongue tongue : Tongue.values()) {
				Map<Part, IndexFieldReference<String>> parts = new EnumMap<>(Part.class);
				for (Part part : Part.values()) {
					parts.put(part, words(schema, tongue.field(part), tongue).toReference());
				}
				this.words.put(tongue, parts);
			}
			this.names = words(schema, NAMES, Tongue.OTHER).multiValued().toReference();
			for (Facet.Kind kind : Facet.Kind.values()) {
				this.facets.put(kind,
						schema.field(kind.field(), (type) -> type.asString().aggregable(Aggregable.YES))
							.multiValued()
							.toReference());
			}
			this.tongue = schema.field(TONGUE, (type) -> type.asString().projectable(Projectable.YES)).toReference();
			this.day = number(schema, DAY);
			this.goesPublicAt = number(schema, GOES_PUBLIC_AT);
			this.leavesAt = number(schema, LEAVES_AT);
			this.publishedAt = number(schema, PUBLISHED_AT);
			this.id = number(schema, ID);
		}

		private static IndexSchemaFieldOptionsStep<?, IndexFieldReference<String>> words(IndexSchemaElement schema,
				String name, Tongue tongue) {
			return schema.field(name,
					(type) -> type.asString()
						.analyzer(tongue.analyzer())
						.projectable(Projectable.YES)
						.highlightable(List.of(Highlightable.UNIFIED)));
		}

		private static IndexFieldReference<Long> number(IndexSchemaElement schema, String name) {
			return schema.field(name, (type) -> type.asLong().sortable(Sortable.YES)).toReference();
		}

		@Override
		public void write(DocumentElement target, Entry entry, TypeBridgeWriteContext context) {
			Holding story = entry.story();
			Map<Part, IndexFieldReference<String>> parts = this.words.get(entry.tongue());
			target.addValue(parts.get(Part.TITLE), story.title());
			Optional.ofNullable(story.standfirst())
				.ifPresent((words) -> target.addValue(parts.get(Part.STANDFIRST), words));
			target.addValue(parts.get(Part.TEXT), story.text());
			entry.names().forEach((name) -> target.addValue(this.names, name));
			for (Facet.Kind kind : Facet.Kind.values()) {
				kind.valuesOf(story).forEach((value) -> target.addValue(this.facets.get(kind), value));
			}
			target.addValue(this.tongue, entry.tongue().name());
			target.addValue(this.day, entry.date().toEpochDay());
			target.addValue(this.goesPublicAt, Moments.micros(story.window().goesPublicAt()));
			target.addValue(this.leavesAt, Moments.micros(story.window().leavesAt()));
			target.addValue(this.publishedAt, Moments.micros(story.publishedAt()));
			target.addValue(this.id, entry.id());
		}

	}

}
