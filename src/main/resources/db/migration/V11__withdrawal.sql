-- Why a story was taken back by a word in its file: empty where no reason is given, null where it was not.
alter table article add column withdrawn text;

-- Orders to let go of the files that vanished from the folder at once. The node that reads the folder uses them up.
create table release_order (
	ordered_at timestamp with time zone not null
);
