-- Restricted cases: who may read them, who broke the glass, and who reviewed it. Rows are only ever
-- added; the newest decision about a case holds.

create table case_restriction (
    case_id uuid not null,
    number int not null,
    restricts boolean not null,
    reason varchar not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(120) not null,
    constraint pk_case_restriction primary key (case_id, number),
    constraint fk_case_restriction_case foreign key (case_id) references case_file (id)
);

create table case_restriction_person (
    case_id uuid not null,
    number int not null,
    user_name varchar(120) not null,
    reads boolean not null,
    constraint pk_case_restriction_person primary key (case_id, number, user_name),
    constraint fk_case_restriction_person foreign key (case_id, number)
        references case_restriction (case_id, number)
);

create table glass_opening (
    id uuid not null,
    case_id uuid not null,
    user_name varchar(120) not null,
    opened_at timestamp(6) with time zone not null,
    open_until timestamp(6) with time zone not null,
    reason varchar not null,
    constraint pk_glass_opening primary key (id),
    constraint fk_glass_opening_case foreign key (case_id) references case_file (id)
);

create index ix_glass_opening_case on glass_opening (case_id);

create table glass_review (
    opening_id uuid not null,
    reviewed_at timestamp(6) with time zone not null,
    reviewed_by varchar(120) not null,
    remark varchar not null,
    constraint pk_glass_review primary key (opening_id),
    constraint fk_glass_review_opening foreign key (opening_id) references glass_opening (id)
);
