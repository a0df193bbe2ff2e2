-- What was done about the duties of a case. The duties themselves are worked out and not kept; a
-- task stands here from the first step taken about it. Steps are added and never changed.

create table task (
    id uuid primary key,
    version bigint not null,
    case_id uuid not null,
    duty varchar(160) not null,
    constraint uq_task_duty unique (case_id, duty),
    constraint fk_task_case foreign key (case_id) references case_file (id) on delete cascade
);

create table task_step (
    task_id uuid not null,
    number int not null,
    kind varchar(12) not null,
    at timestamp(6) with time zone not null,
    by_user varchar(120) not null,
    outcome varchar(24),
    officer_id uuid,
    reference varchar,
    words varchar,
    constraint pk_task_step primary key (task_id, number),
    constraint fk_task_step_task foreign key (task_id) references task (id) on delete cascade,
    constraint fk_task_step_officer foreign key (officer_id) references officer (id),
    constraint ck_task_step_kind check (kind in ('TRIED', 'HANDED_OVER', 'SETTLED', 'REOPENED')),
    constraint ck_task_step_outcome check (
        case when kind in ('TRIED', 'SETTLED') then outcome is not null else outcome is null end),
    constraint ck_task_step_officer check (officer_id is null or kind = 'HANDED_OVER'),
    constraint ck_task_step_reference check (reference is null or kind = 'SETTLED'),
    constraint ck_task_step_reason check (
        case when kind in ('HANDED_OVER', 'REOPENED') then words is not null else true end)
);
