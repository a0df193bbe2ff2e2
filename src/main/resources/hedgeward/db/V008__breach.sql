-- What is alleged in a breach and how it would be proved; remand; sums by the day.

alter table breach add column daily_pounds int;
alter table breach add column default_days int;
alter table breach add column remand_kind varchar(20);
alter table breach add column remand_until timestamp(6) with time zone;
alter table breach add column remand_words varchar;
alter table breach add column court_again_at timestamp(6) with time zone;

alter table breach add constraint ck_breach_daily check (
    (daily_pounds is null) = (default_days is null) and (daily_pounds is null or outcome = 'PROVED'));
alter table breach add constraint ck_breach_remand_kind check (remand_kind in ('CUSTODY', 'BAIL'));
alter table breach add constraint ck_breach_remand check (
    case when remand_kind is null then remand_until is null and remand_words is null
    else remand_until is not null and state = 'BEFORE_COURT' end);

alter table breach add constraint ck_breach_court_again check (
    court_again_at is null or (state = 'BEFORE_COURT' and court_again_at >= before_court_at));

create index ix_breach_arrest on breach (case_id, arrested_at);

-- One row for each breach something was put in the file of; its version guards all that hangs on it.
create table breach_file (
    breach_id uuid primary key,
    version bigint not null,
    constraint fk_breach_file_breach foreign key (breach_id) references breach (id) on delete cascade
);

create table breach_allegation (
    breach_id uuid not null,
    number int not null,
    words varchar not null,
    from_at timestamp(6) with time zone not null,
    to_at timestamp(6) with time zone not null,
    act varchar(20) not null,
    channel varchar(20),
    toward varchar(20),
    place_kind varchar(20),
    place_words varchar,
    metres int,
    exhibits varchar not null,
    constraint pk_breach_allegation primary key (breach_id, number),
    constraint fk_breach_allegation_file foreign key (breach_id) references breach_file (breach_id) on delete cascade,
    constraint ck_breach_allegation_when check (to_at >= from_at),
    constraint ck_breach_allegation_metres check (metres >= 0)
);

create table breach_exhibit (
    breach_id uuid not null,
    number int not null,
    kind varchar(20) not null,
    reference varchar not null,
    words varchar,
    constraint pk_breach_exhibit primary key (breach_id, number),
    constraint fk_breach_exhibit_file foreign key (breach_id) references breach_file (breach_id) on delete cascade
);

create table breach_proof (
    breach_id uuid not null,
    point varchar(20) not null,
    exhibits varchar not null,
    words varchar,
    constraint pk_breach_proof primary key (breach_id, point),
    constraint fk_breach_proof_file foreign key (breach_id) references breach_file (breach_id) on delete cascade
);

-- What the register suggested and what an officer decided, apart.
create table breach_ruling (
    breach_id uuid not null,
    allegation int not null,
    part varchar(10) not null,
    term int not null,
    suggested varchar(20) not null,
    reasons varchar not null,
    decided varchar(20) not null,
    why varchar not null,
    decided_by varchar(120) not null,
    decided_at timestamp(6) with time zone not null,
    constraint pk_breach_ruling primary key (breach_id, allegation, part, term),
    constraint fk_breach_ruling_allegation foreign key (breach_id, allegation)
        references breach_allegation (breach_id, number) on delete cascade,
    constraint ck_breach_ruling_part check (part in ('NOTICE', 'ORDER')),
    constraint ck_breach_ruling_why check (suggested = decided or why <> '')
);

-- Crimes beside the breach, under the detention clock and never under the court's.
create table breach_crime (
    breach_id uuid not null,
    number int not null,
    offence varchar not null,
    reference varchar,
    is_the_breach boolean not null,
    arrived_at timestamp(6) with time zone,
    authorised_at timestamp(6) with time zone,
    outcome varchar(30),
    decided_at timestamp(6) with time zone,
    decided_words varchar,
    constraint pk_breach_crime primary key (breach_id, number),
    constraint fk_breach_crime_file foreign key (breach_id) references breach_file (breach_id) on delete cascade,
    constraint ck_breach_crime_held check (arrived_at is not null or authorised_at is null),
    constraint ck_breach_crime_decided check ((outcome is null) = (decided_at is null)
        and (outcome is not null or decided_words is null))
);
