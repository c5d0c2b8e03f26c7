-- What links to previews are signed with, the same for all programs that share this store: one row.
create table preview_key (
	id integer primary key,
	secret varchar(64) not null
);
