-- Every list of bank holidays the office has worked with, and the deadlines that moved with each.

create table holiday_list (
    number int primary key,
    version varchar(40) not null,
    source varchar(400) not null,
    published date not null,
    first_year int not null,
    last_year int not null,
    edition int not null,
    cause varchar(10) not null,
    -- The proclamation, the reason, or the file, as given by who made it.
    words varchar not null,
    made_by varchar(120) not null,
    -- Null for the list the program came with.
    approved_by varchar(120),
    made_at timestamp(6) with time zone not null,
    constraint uq_holiday_list_version unique (version),
    constraint ck_holiday_list_cause check (cause in ('SHIPPED', 'ADDED', 'WITHDRAWN', 'REPLACED')),
    constraint ck_holiday_list_two check ((cause = 'SHIPPED') = (approved_by is null)),
    constraint ck_holiday_list_others check (approved_by <> made_by)
);

create table holiday_day (
    list_number int not null,
    on_date date not null,
    title varchar(200) not null,
    note varchar not null,
    -- Added by two people of this office, not published.
    added_here boolean not null,
    constraint pk_holiday_day primary key (list_number, on_date),
    constraint fk_holiday_day_list foreign key (list_number) references holiday_list (number)
);

-- A deadline as an earlier list made it and as this one does.
create table moved_deadline (
    list_number int not null,
    place int not null,
    kind varchar(10) not null,
    case_id uuid not null,
    case_ref varchar(40) not null,
    breach_id uuid,
    before_act timestamp(6) with time zone not null,
    before_latest timestamp(6) with time zone not null,
    before_list varchar(40) not null,
    after_act timestamp(6) with time zone not null,
    after_latest timestamp(6) with time zone not null,
    constraint pk_moved_deadline primary key (list_number, place),
    constraint fk_moved_deadline_list foreign key (list_number) references holiday_list (number),
    constraint fk_moved_deadline_case foreign key (case_id) references case_file (id) on delete cascade,
    constraint ck_moved_deadline_kind check (kind in ('HEARING', 'COURT')),
    constraint ck_moved_deadline_breach check ((kind = 'COURT') = (breach_id is not null))
);

create index ix_moved_deadline_case on moved_deadline (case_id);

-- Who has taken note of a change.
create table holiday_news_read (
    list_number int not null,
    user_name varchar(120) not null,
    read_at timestamp(6) with time zone not null,
    constraint pk_holiday_news_read primary key (list_number, user_name),
    constraint fk_holiday_news_read_list foreign key (list_number) references holiday_list (number)
);

alter table user_account add column rank varchar(40);
