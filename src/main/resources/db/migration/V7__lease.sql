-- Which of the programs that share this store reads the folder and writes: one row, whose holder is the one, until it
-- expires by the clock of the store.
create table lease (
	holder varchar(36) not null,
	expires_at timestamp with time zone not null
);

insert into lease (holder, expires_at) values ('nobody', timestamp with time zone '2000-01-01 00:00:00+00');
