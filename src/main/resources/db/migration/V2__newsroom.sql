-- What the newsroom knows of each file, so that a restart reads only what changed. A file that left keeps its row: it
-- remembers when an undated story arrived.
create table copy_file (
	path varchar(500) not null primary key,
	size bigint not null,
	modified bigint not null,
	hash varchar(64) not null,
	fingerprint varchar(64) not null,
	arrived_at timestamp with time zone not null,
	outcome varchar(16) not null,
	story_path varchar(500),
	page_path varchar(500),
	holder varchar(1000),
	away_since timestamp with time zone
);

-- What editors must mend: found in a file, or about the folder around it.
create sequence problem_seq start with 1 increment by 50;

create table problem (
	id bigint not null primary key,
	origin varchar(16) not null,
	path varchar(500) not null,
	line_number integer not null,
	column_number integer not null,
	severity varchar(16) not null,
	text text not null
);

create index problem_path on problem (path);

-- Which file names which, so that a file that comes or goes mends or breaks the links of others.
create sequence file_link_seq start with 1 increment by 50;

create table file_link (
	id bigint not null primary key,
	path varchar(500) not null,
	written text not null,
	target text not null,
	line_number integer not null,
	column_number integer not null,
	picture boolean not null
);

create index file_link_path on file_link (path);

create index file_link_target on file_link (target);
