-- Who is signed in to the desk: the tables of Spring Session, whose attributes are texts.
create table desk_session (
	primary_id char(36) not null primary key,
	session_id char(36) not null,
	creation_time bigint not null,
	last_access_time bigint not null,
	max_inactive_interval integer not null,
	expiry_time bigint not null,
	principal_name varchar(100)
);

create unique index desk_session_id on desk_session (session_id);

create index desk_session_expiry on desk_session (expiry_time);

create table desk_session_attributes (
	session_primary_id char(36) not null references desk_session (primary_id) on delete cascade,
	attribute_name varchar(200) not null,
	attribute_bytes bytea not null,
	primary key (session_primary_id, attribute_name)
);
