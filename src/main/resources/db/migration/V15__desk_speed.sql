-- What has left is counted by the few stories that leave at all.
create index copy_file_leaves on copy_file (outcome, withdrawn, closes_at);
