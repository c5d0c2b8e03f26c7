-- The address that each story was first filed for: it names the story to other programs, whatever
-- becomes of its address. And since when a story is not public any more that was taken back.
alter table article add column first_path text default '' not null;

update article set first_path = path;

alter table article add column left_at timestamp with time zone;

create index article_left on article (left_at);

create index article_first_path on article (first_path);
