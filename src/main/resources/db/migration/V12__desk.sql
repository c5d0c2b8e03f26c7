-- What a list of files tells of each, published or not, as far as it was understood; and the words it is found by.
alter table copy_file add column title varchar(600);

alter table copy_file add column place varchar(200);

alter table copy_file add column dated date;

alter table copy_file add column opens_at timestamp with time zone;

alter table copy_file add column closes_at timestamp with time zone;

alter table copy_file add column withdrawn boolean default false not null;

alter table copy_file add column needle varchar(1200) default '' not null;

-- What is filed tells it already; whatever else there is, is read again.
update copy_file set
	title = (select substring(a.title from 1 for 300) from article a where a.source = story_path),
	dated = (select a.dated from article a where a.source = story_path),
	opens_at = (select a.goes_public_at from article a where a.source = story_path),
	closes_at = (select a.leaves_at from article a where a.source = story_path),
	withdrawn = exists (select 1 from article a where a.source = story_path and a.withdrawn is not null)
where story_path is not null;

update copy_file set fingerprint = '' where outcome <> 'GONE';

update copy_file set needle = lower(concat(title, ' ', path));

-- Lists are in the order of the last change; counts and the states that time alone decides read nothing but an index.
create index copy_file_newest on copy_file (modified desc, path, outcome, withdrawn, opens_at, closes_at);

create index copy_file_state on copy_file (outcome, withdrawn, opens_at, closes_at);

create index problem_severity on problem (severity, path, line_number, column_number, id);

create index copy_file_away on copy_file (away_since);
