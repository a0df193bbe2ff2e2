-- The office itself, who works in it, and the chain of what they did.

create table office (
    id uuid primary key,
    name varchar(120) not null,
    force_name varchar(120),
    training boolean not null,
    made_at timestamp(6) with time zone not null,
    version bigint not null
);

-- Rules of the house that a person may change: one named value each.
create table office_setting (
    name varchar(100) primary key,
    content text not null,
    version bigint not null
);

create table user_account (
    id uuid primary key,
    name varchar(120) not null,
    name_key varchar(120) not null,
    enabled boolean not null,
    made_at timestamp(6) with time zone not null,
    version bigint not null,
    constraint uq_user_account_name unique (name_key)
);

create table user_role (
    user_id uuid not null,
    role varchar(40) not null,
    constraint pk_user_role primary key (user_id, role),
    constraint fk_user_role_user foreign key (user_id) references user_account (id) on delete cascade
);

-- One row an operation, each bound to the one before. The daily user may add and read, never change.
create table audit_entry (
    seq bigint primary key,
    at timestamp(6) with time zone not null,
    actor varchar(120) not null,
    workstation varchar(120) not null,
    operation varchar(20) not null,
    action varchar(60) not null,
    subject_kind varchar(20) not null,
    subject_id uuid,
    case_id uuid,
    detail text not null,
    reason text,
    prev_hash bytea not null,
    hash bytea not null,
    constraint ck_audit_entry_operation check (operation in
        ('COLLECTION', 'ALTERATION', 'CONSULTATION', 'DISCLOSURE', 'COMBINATION', 'ERASURE'))
);

create index ix_audit_entry_case on audit_entry (case_id, seq);

-- The newest link of the chain; its one row is locked while the next is written.
create table audit_head (
    id int primary key,
    seq bigint not null,
    hash bytea not null,
    constraint ck_audit_head_single check (id = 1)
);

insert into audit_head (id, seq, hash)
values (1, 0, X'0000000000000000000000000000000000000000000000000000000000000000');
