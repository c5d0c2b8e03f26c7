-- What is public, counted: for each paper (the readers of a language) and each of its lists, what a page tells of it.
-- The counts of one list stand together, a line each, for a page asks for all of them and a story changes many; where
-- they grow too long for one row, they go on in the next part.
create table tally (
	list varchar(500) not null,
	paper varchar(8) not null,
	under varchar(16) not null,
	part integer not null,
	stories varchar(500000) not null,
	primary key (list, paper, under, part)
);

-- By which rule and for which own language of the site they were counted; nothing is counted yet.
create table tally_rule (
	id integer primary key,
	version integer not null,
	language varchar(8) not null
);

insert into tally_rule values (1, 0, '');

-- The lists of one language under a topic or byline, as those under a region have them already.
create index article_topic_newest_in
	on article_topic (slug, primary_language, dated desc, goes_public_at desc, article_id desc, leaves_at);

create index article_byline_newest_in
	on article_byline (slug, primary_language, dated desc, goes_public_at desc, article_id desc, leaves_at);
