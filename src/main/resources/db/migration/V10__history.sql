-- What readers could read before: every version of a story that an edition showed and another replaced. The version
-- that they have now stays where it is, so a first reading writes nothing here. No reference to the article: a story
-- whose address another one took over leaves nothing but this.
create table article_version (
	article_id bigint not null,
	number integer not null,
	first_edition bigint not null,
	until_edition bigint not null,
	path text not null,
	title text not null,
	standfirst text,
	html text not null,
	plain text not null,
	corrections text not null,
	updated_at timestamp with time zone,
	primary key (article_id, number)
);

create index article_version_first on article_version (first_edition, article_id);

create index article_version_until on article_version (until_edition, article_id);

-- The edition that first showed the words that a story has; null where none did.
alter table article add column shown_in bigint;

-- Nobody knows any more of the editions before the last thousand.
update article set shown_in = greatest(revision, (select min(number) from edition))
	where goes_public_at <= (select max(instant) from edition) and leaves_at > (select max(instant) from edition);

create index article_shown on article (shown_in, id);

-- The corrections of all stories in the order of their list; the language and the window are the story's own, repeated.
create table article_correction (
	id bigint primary key,
	article_id bigint not null references article,
	filed_as integer not null,
	text text not null,
	primary_language varchar(8) not null,
	dated date not null,
	goes_public_at timestamp with time zone not null,
	leaves_at timestamp with time zone not null
);

create index article_correction_article on article_correction (article_id);

create index article_correction_newest on article_correction
	(dated desc, goes_public_at desc, article_id desc, filed_as, leaves_at, primary_language);

create index article_correction_newest_in on article_correction
	(primary_language, dated desc, goes_public_at desc, article_id desc, filed_as, leaves_at);

-- Stories with corrections are read and filed once more, so that they stand in that list.
update copy_file set fingerprint = '' where story_path in (select a.source from article a
	join article_body b on b.article_id = a.id where b.corrections <> '[]');

update article set fingerprint = '' where id in (select article_id from article_body where corrections <> '[]');
