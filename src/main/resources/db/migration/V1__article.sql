-- The archive: what was filed, where it is listed, under which addresses, and the editions.
-- Plain SQL that H2 and PostgreSQL read alike.

create sequence article_seq start with 1 increment by 50;

create sequence entry_seq start with 1 increment by 50;

-- No body in here: listings read many of these rows.
create table article (
	id bigint primary key,
	source text unique,
	fingerprint varchar(64) not null,
	path text not null,
	slug text not null,
	opening text not null,
	language varchar(35) not null,
	title text not null,
	standfirst text,
	kind varchar(16) not null,
	dated date not null,
	region text,
	longitude double precision,
	place text,
	agency text,
	published_at timestamp with time zone not null,
	updated_at timestamp with time zone,
	goes_public_at timestamp with time zone not null,
	leaves_at timestamp with time zone not null,
	pinned_until timestamp with time zone,
	breaking_until timestamp with time zone
);

-- An index that begins with leaves_at would lure H2 away from this one, which gives a list its order
-- and a count its answer without reading a row.
create index article_newest on article (dated desc, goes_public_at desc, id desc, leaves_at);

create index article_slug on article (slug, dated desc);

create index article_opening on article (opening, dated desc);

create index article_pinned on article (pinned_until);

create index article_breaking on article (breaking_until);

create table article_body (
	article_id bigint primary key references article,
	html text not null,
	plain text not null,
	contents text not null,
	words integer not null,
	corrections text not null
);

-- The instants at which a story is due to change, as far as they were still to come when it was filed.
create table article_change (
	article_id bigint not null references article,
	changes_at timestamp with time zone not null,
	primary key (article_id, changes_at)
);

create index article_change_next on article_change (changes_at);

-- The day and the window are the article's own, repeated so that one index answers for a place.
-- filed_as: 0 for the main region, then 1, 2 ...; null where a place within it was named.
create table article_region (
	id bigint primary key,
	article_id bigint not null references article,
	slug text not null,
	filed_as integer,
	dated date not null,
	goes_public_at timestamp with time zone not null,
	leaves_at timestamp with time zone not null
);

create index article_region_article on article_region (article_id, slug);

create index article_region_newest on article_region (slug, dated desc, goes_public_at desc, article_id desc, leaves_at);

create table article_topic (
	id bigint primary key,
	article_id bigint not null references article,
	slug text not null,
	name text not null,
	filed_as integer not null,
	dated date not null,
	goes_public_at timestamp with time zone not null,
	leaves_at timestamp with time zone not null
);

create index article_topic_article on article_topic (article_id, slug);

create index article_topic_newest on article_topic (slug, dated desc, goes_public_at desc, article_id desc, leaves_at);

create table article_byline (
	id bigint primary key,
	article_id bigint not null references article,
	slug text not null,
	name text not null,
	filed_as integer not null,
	dated date not null,
	goes_public_at timestamp with time zone not null,
	leaves_at timestamp with time zone not null
);

create index article_byline_article on article_byline (article_id, slug);

create index article_byline_newest on article_byline (slug, dated desc, goes_public_at desc, article_id desc, leaves_at);

-- Every address that leads to a story: its own, those it had, and those it brought from elsewhere.
create table permalink (
	path text primary key,
	article_id bigint not null references article,
	standing varchar(16) not null,
	promised boolean not null
);

create index permalink_article on permalink (article_id);

create table standing_page (
	name text primary key,
	source text not null unique,
	title text not null,
	language varchar(35) not null,
	html text not null
);

-- Places that stories name and the gazetteer does not know.
create table unlisted_region (
	slug text primary key,
	name text not null
);

create table edition (
	number bigint primary key,
	instant timestamp with time zone not null,
	next_change timestamp with time zone not null
);
