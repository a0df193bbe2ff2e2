-- What stays of cases that were disposed of, and how many records of each kind went with them. Rows
-- are only ever added. They refer to no case: it is gone.

create table disposal (
    certificate int not null,
    case_id uuid not null,
    ref varchar(40) not null,
    ground varchar(20) not null,
    group_number int not null,
    clear_years int,
    until_age int,
    every_years int,
    last_contact date not null,
    due date not null,
    disposed_at timestamp(6) with time zone not null,
    disposed_by varchar(120) not null,
    approved_by varchar(120) not null,
    workstation varchar(120) not null,
    constraint pk_disposal primary key (certificate),
    constraint uk_disposal_case unique (case_id),
    constraint ck_disposal_ground check (ground in ('REVIEW_DUE', 'ENTERED_BY_MISTAKE')),
    constraint ck_disposal_group check (group_number between 1 and 4),
    constraint ck_disposal_span check (
        case when clear_years is null then until_age is not null and every_years is not null
            else until_age is null and every_years is null end),
    constraint ck_disposal_people check (disposed_by <> approved_by)
);

create index ix_disposal_ref on disposal (ref);

create table disposal_count (
    certificate int not null,
    kind varchar(30) not null,
    amount int not null,
    constraint pk_disposal_count primary key (certificate, kind),
    constraint fk_disposal_count_disposal foreign key (certificate) references disposal (certificate),
    constraint ck_disposal_count_amount check (amount > 0)
);
