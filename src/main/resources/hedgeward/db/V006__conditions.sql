-- Terms with everything a paper says of them, several of one type, and every earlier wording.

create table case_condition (
    case_id uuid not null,
    part varchar(10) not null,
    version int not null,
    number int not null,
    type varchar(30) not null,
    metres int,
    protects_person boolean not null,
    protects_children boolean not null,
    -- Others, one a line.
    protects_named varchar not null,
    place_kind varchar(20),
    place_words varchar,
    -- Names of channels joined by a bar; empty for any.
    channels varchar(100) not null,
    -- Days of the week, 1 for Monday, run together; with the hours or not at all.
    hours_days varchar(7),
    hours_from time,
    hours_to time,
    -- One a line: its kind, then a blank and its words, if any.
    exemptions varchar not null,
    supervisor varchar,
    court_words varchar,
    reason varchar,
    binds_from timestamp(6) with time zone,
    last_day date,
    -- Why words stand that may tell the respondent where the protected person lives.
    address_reason varchar,
    constraint pk_case_condition primary key (case_id, part, version, number),
    constraint fk_case_condition_case foreign key (case_id) references case_file (id) on delete cascade,
    constraint ck_case_condition_part check (part in ('NOTICE', 'ORDER')),
    constraint ck_case_condition_number check (number > 0 and version > 0),
    constraint ck_case_condition_metres check (metres is null or (metres > 0 and type = 'KEEP_DISTANCE')),
    constraint ck_case_condition_whom check (protects_person or protects_children or protects_named <> ''),
    constraint ck_case_condition_place check (place_kind is not null or place_words is null),
    constraint ck_case_condition_hours check (
        (hours_days is null) = (hours_from is null) and (hours_days is null) = (hours_to is null))
);

insert into case_condition (case_id, part, version, number, type, metres, protects_person,
    protects_children, protects_named, channels, exemptions, court_words)
select case_id, part, 1,
    row_number() over (partition by case_id, part order by case type
        when 'NO_MOLESTATION' then 1 when 'NO_CONTACT' then 2 when 'NO_EVICTION' then 3
        when 'NO_ENTRY' then 4 when 'LEAVE_PREMISES' then 5 else 6 end),
    type, metres, true, false, '', '', '', court_words
from case_term;

drop table case_term;

-- How a later wording of the terms came about; the first needs no row.
create table case_terms_change (
    case_id uuid not null,
    part varchar(10) not null,
    version int not null,
    binds_from timestamp(6) with time zone,
    cause varchar(20) not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(120) not null,
    reason varchar not null,
    constraint pk_case_terms_change primary key (case_id, part, version),
    constraint fk_case_terms_change_case foreign key (case_id) references case_file (id) on delete cascade,
    constraint ck_case_terms_change_part check (part in ('NOTICE', 'ORDER')),
    constraint ck_case_terms_change_version check (version > 1),
    constraint ck_case_terms_change_cause check (cause in ('VARIED', 'CORRECTED'))
);
