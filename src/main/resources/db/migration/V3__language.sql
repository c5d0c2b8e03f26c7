-- Lists of one language, and versions of one work in several. Until every file has been read again, each story is
-- a work of its own.

alter table article add column primary_language varchar(8);

alter table article add column work text;

update article set primary_language = regexp_replace(language, '-.*', ''), work = path;

alter table article alter column primary_language set not null;

alter table article alter column work set not null;

alter table article_region add column primary_language varchar(8);

alter table article_topic add column primary_language varchar(8);

alter table article_byline add column primary_language varchar(8);

update article_region e set primary_language = (select a.primary_language from article a where a.id = e.article_id);

update article_topic e set primary_language = (select a.primary_language from article a where a.id = e.article_id);

update article_byline e set primary_language = (select a.primary_language from article a where a.id = e.article_id);

alter table article_region alter column primary_language set not null;

alter table article_topic alter column primary_language set not null;

alter table article_byline alter column primary_language set not null;

-- The language stands at the end of the indexes of all languages, so that lists and counts still read nothing else.
drop index article_newest;

create index article_newest on article (dated desc, goes_public_at desc, id desc, leaves_at, primary_language);

create index article_newest_in on article (primary_language, dated desc, goes_public_at desc, id desc, leaves_at);

-- A standing page is kept under its path.
update standing_page set name = '/' || name;

create index article_work on article (work, primary_language);

drop index article_region_newest;

create index article_region_newest
	on article_region (slug, dated desc, goes_public_at desc, article_id desc, leaves_at, primary_language);

create index article_region_newest_in
	on article_region (slug, primary_language, dated desc, goes_public_at desc, article_id desc, leaves_at);

drop index article_topic_newest;

create index article_topic_newest
	on article_topic (slug, dated desc, goes_public_at desc, article_id desc, leaves_at, primary_language);

drop index article_byline_newest;

create index article_byline_newest
	on article_byline (slug, dated desc, goes_public_at desc, article_id desc, leaves_at, primary_language);
