-- The pictures that stories and standing pages show; their bytes are files of the data folder, named by their hash.
create table article_picture (
	article_id bigint not null references article_body,
	path text not null,
	name text not null,
	hash varchar(64) not null,
	format varchar(8) not null,
	width integer not null,
	height integer not null,
	moves boolean not null,
	primary key (article_id, name)
);

create table standing_page_picture (
	page text not null references standing_page,
	path text not null,
	name text not null,
	hash varchar(64) not null,
	format varchar(8) not null,
	width integer not null,
	height integer not null,
	moves boolean not null,
	primary key (page, name)
);

-- The picture above the text, which the front matter names.
alter table article_body add column lead_path text;

alter table article_body add column lead_alt text;

alter table article_body add column lead_caption text;

alter table article_body add column lead_credit text;

-- The size and time of a picture when the file that names it was read; null where it was not there. When they differ,
-- that file is read again.
alter table file_link add column seen_size bigint;

alter table file_link add column seen_modified bigint;
