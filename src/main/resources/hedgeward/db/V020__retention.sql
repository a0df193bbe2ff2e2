-- What was decided about how long a case is kept. Rows are only ever added; a case without any is
-- in the group the program suggests. The day is that of the next review, or by which a hold is
-- asked about again.

create table retention_decision (
    case_id uuid not null,
    number int not null,
    kind varchar(10) not null,
    group_number int,
    review_on date,
    reason varchar not null,
    decided_at timestamp(6) with time zone not null,
    decided_by varchar(120) not null,
    constraint pk_retention_decision primary key (case_id, number),
    constraint fk_retention_decision_case foreign key (case_id) references case_file (id),
    constraint ck_retention_decision_kind check (kind in ('KEPT', 'GROUPED', 'HELD', 'LIFTED')),
    constraint ck_retention_decision_group check (
        case when kind = 'GROUPED' then group_number between 1 and 4 else group_number is null end),
    constraint ck_retention_decision_day check ((kind in ('KEPT', 'HELD')) = (review_on is not null))
);
