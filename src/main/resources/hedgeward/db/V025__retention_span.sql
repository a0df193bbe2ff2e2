-- How long this office keeps the cases of a group, from a day on. Rows are only ever added; a group
-- without any keeps the span of the guidance. The source says where the span stands; two people
-- decide on it.

create table retention_span (
    number int not null,
    group_number int not null,
    clear_years int,
    until_age int,
    every_years int,
    in_force_from date not null,
    source varchar(400) not null,
    set_at timestamp(6) with time zone not null,
    set_by varchar(120) not null,
    approved_by varchar(120) not null,
    constraint pk_retention_span primary key (number),
    constraint ck_retention_span_group check (group_number between 1 and 4),
    constraint ck_retention_span_kind check (
        case when clear_years is null then until_age is not null and every_years is not null
        else until_age is null and every_years is null end),
    constraint ck_retention_span_years check (
        coalesce(clear_years, 1) between 1 and 100 and coalesce(until_age, 1) between 1 and 120
        and coalesce(every_years, 1) between 1 and 100),
    constraint ck_retention_span_source check (trim(source) <> ''),
    constraint ck_retention_span_two check (set_by <> approved_by)
);
