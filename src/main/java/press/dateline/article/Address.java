package press.dateline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A path that leads to an article. Once readers could open it, it is promised: it leads
 * there for ever.
 */
@Entity
@Table(name = "permalink")
class Address {

	/** How an address stands to its article. */
	enum Standing {

		/** Where the article is. */
		CURRENT,

		/** Where it was when it was public. */
		OLD,

		/** Where it was before it came to this site; it never stands in a story's way. */
		ALIAS

	}

	@Id
	@Column(columnDefinition = "text")
	private String path;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Article article;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Standing standing;

	private boolean promised;

	@SuppressWarnings("NullAway.Init")
	private Address() {
	}

	static Address of(String path, Article article, Standing standing) {
		Address address = new Address();
		address.path = path;
		address.article = article;
		address.standing = standing;
		return address;
	}

	/** Keeps it for ever: readers could open it. */
	void promise() {
		this.promised = true;
	}

	/** Becomes where the given article is. */
	void become(Article newArticle) {
		this.article = newArticle;
		this.standing = Standing.CURRENT;
	}

	/** Becomes where the given article was. */
	void retire(Article newArticle) {
		this.article = newArticle;
		this.standing = Standing.OLD;
	}

	boolean isPromised() {
		return this.promised;
	}

	boolean isAlias() {
		return this.standing == Standing.ALIAS;
	}

	boolean leadsTo(@Nullable Article candidate) {
		return this.article.equals(candidate);
	}

	Article article() {
		return this.article;
	}

	String path() {
		return this.path;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Address address && this.path.equals(address.path);
	}

	@Override
	public int hashCode() {
		return this.path.hashCode();
	}

}
