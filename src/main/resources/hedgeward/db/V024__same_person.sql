-- What two people decided about the respondents of two cases: one person, two, or taken back. Rows
-- are only ever added; the newest of a pair holds. Of a pair the smaller key stands first.

create table same_person (
    one_case uuid not null,
    other_case uuid not null,
    number int not null,
    verdict varchar(10) not null,
    decided_at timestamp(6) with time zone not null,
    decided_by varchar(120) not null,
    approved_by varchar(120) not null,
    reason varchar not null,
    constraint pk_same_person primary key (one_case, other_case, number),
    constraint fk_same_person_one foreign key (one_case) references case_file (id),
    constraint fk_same_person_other foreign key (other_case) references case_file (id),
    constraint ck_same_person_two check (one_case <> other_case),
    constraint ck_same_person_people check (decided_by <> approved_by),
    constraint ck_same_person_verdict check (verdict in ('SAME', 'DIFFERENT', 'OPEN'))
);

create index ix_case_file_born on case_file (respondent_born_on);
