-- What a court does to an order after making it. Rows are only added, in the order pronounced.
-- ended_at is when a suspension was over as it turned out: at its stated end, or when it was lifted.
create table order_event (
    case_id uuid not null,
    place int not null,
    kind varchar(12) not null,
    court varchar,
    decided_at timestamp(6) with time zone not null,
    applicant varchar(20) not null,
    reasons varchar,
    takes_effect_at timestamp(6) with time zone not null,
    until_at timestamp(6) with time zone,
    ended_at timestamp(6) with time zone,
    change_words varchar,
    constraint pk_order_event primary key (case_id, place),
    constraint fk_order_event_case foreign key (case_id) references case_file (id) on delete cascade,
    constraint ck_order_event_kind check (kind in
        ('SUSPENDED', 'RESUMED', 'RESCINDED', 'VARIED', 'DISCHARGED')),
    constraint ck_order_event_suspension check (kind = 'SUSPENDED' or (until_at is null and ended_at is null)),
    constraint ck_order_event_effect check (takes_effect_at >= decided_at)
);

-- The stage of a case follows from its row: how a court ended the order before its last day, and
-- when it was first suspended (null for nearly all, so that order_event is seldom looked at).
alter table case_file add column order_ended_at timestamp(6) with time zone;
alter table case_file add column order_ended_how varchar(12);
alter table case_file add column first_suspended_at timestamp(6) with time zone;
alter table case_file add constraint ck_case_file_ended check (
    (order_ended_at is null) = (order_ended_how is null)
    and (order_made_at is not null or (order_ended_at is null and first_suspended_at is null)));
alter table case_file add constraint ck_case_file_ended_how check (order_ended_how in ('RESCINDED', 'DISCHARGED'));

-- What was put right in a case, a row a fact. Rows are only added: the clerk may neither change nor
-- delete them.
create table case_correction (
    case_id uuid not null,
    number int not null,
    field varchar(30) not null,
    old_value varchar,
    new_value varchar,
    reason varchar not null,
    corrected_at timestamp(6) with time zone not null,
    corrected_by varchar(120) not null,
    constraint pk_case_correction primary key (case_id, number, field),
    constraint fk_case_correction_case foreign key (case_id) references case_file (id)
);

-- What time made true and nobody has acknowledged yet: at most one row.
create table pending_briefing (
    id int primary key,
    since timestamp(6) with time zone,
    told_at timestamp(6) with time zone not null,
    expired varchar not null,
    lapsed varchar not null,
    missed varchar not null,
    closed varchar not null,
    failed int not null,
    constraint ck_pending_briefing_single check (id = 1)
);
