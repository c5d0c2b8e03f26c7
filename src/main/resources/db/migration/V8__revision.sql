-- When each story changed last, as the number of the edition that was in the making: whoever keeps
-- something made of the archive, such as the index of the search, asks for what is newer than that.
alter table article add column revision bigint default 0 not null;

create index article_revision on article (revision, id);

-- The stories that left without a trace in the archive.
create table removed_article (
	article_id bigint primary key,
	revision bigint not null
);

create index removed_article_revision on removed_article (revision);

-- Tells this archive from every other, for what is made of it and kept elsewhere.
create table archive_identity (
	id integer primary key,
	number bigint not null
);

insert into archive_identity select 1, cast(random() * 1000000000000000 as bigint);
