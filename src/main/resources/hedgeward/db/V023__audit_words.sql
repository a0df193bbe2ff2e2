-- What people typed about an act that is logged: reasons, recipients, what was searched for. The
-- entry holds a code over the words and random letters kept here, so that it stands when they go.
-- Rows are only ever added; those of a case go when it is disposed of. Entries from before have
-- their words in themselves.

create table audit_words (
    seq bigint not null,
    name varchar(60) not null,
    content varchar not null,
    salt varchar(36) not null,
    constraint pk_audit_words primary key (seq, name)
);
