-- What an authorising officer weighed beside the four matters, how the decision was given, what was
-- asked at service, how the respondent was told of a hearing, and notices waiting for a decision.

alter table case_file add column representations varchar(20);
alter table case_file add column proportionality varchar;
alter table case_file add column prosecution varchar;
alter table case_file add column refusal_reason varchar(30);
alter table case_file add column decided_means varchar(20);
alter table case_file add column decision_confirmed_at timestamp(6) with time zone;
alter table case_file add column drafted_by uuid;
alter table case_file add column service_law boolean;
alter table case_file add column service_accommodation boolean;
alter table case_file add column commander_who varchar;
alter table case_file add column commander_at timestamp(6) with time zone;
alter table case_file add column commander_how varchar;
alter table case_file add column address_asked boolean;

alter table case_file add constraint fk_case_file_drafted_by
    foreign key (drafted_by) references officer (id);
alter table case_file add constraint ck_case_file_refusal check (not granted or refusal_reason is null);
alter table case_file add constraint ck_case_file_address_asked
    check (served_at is not null or address_asked is null);
alter table case_file add constraint ck_case_file_commander
    check ((commander_who is null) = (commander_how is null));

-- Where an address stands, it was asked for.
update case_file set address_asked = true
where notice_address is not null or notice_postcode is not null;

alter table case_hearing add column told_how varchar(20);
alter table case_hearing add column told_at timestamp(6) with time zone;
alter table case_hearing add column told_by uuid;
alter table case_hearing add column told_words varchar;
alter table case_hearing add constraint fk_case_hearing_told_by
    foreign key (told_by) references officer (id);
alter table case_hearing add constraint ck_case_hearing_told check ((told_how is null) = (told_at is null));

-- Whether the respondent has been in contact since the last visit.
alter table visit add column contact_since boolean;
alter table visit add constraint ck_visit_contact check (state = 'RECORDED' or contact_since is null);

-- A notice drawn up and sent to an authorising officer; its fields are the form as it was sent.
create table notice_request (
    id uuid primary key,
    version bigint not null,
    drafted_by varchar(120) not null,
    sent_at timestamp(6) with time zone not null,
    state varchar(10) not null,
    regime varchar(20) not null,
    respondent varchar not null,
    decided_by varchar(120),
    decided_at timestamp(6) with time zone,
    case_id uuid,
    words varchar,
    constraint fk_notice_request_case foreign key (case_id) references case_file (id) on delete cascade,
    constraint ck_notice_request_state check (state in ('WAITING', 'DECIDED', 'RETURNED', 'TAKEN_BACK')),
    constraint ck_notice_request_decided check ((state = 'WAITING') = (decided_at is null))
);

create index ix_notice_request_state on notice_request (state, sent_at);

create table notice_request_field (
    request_id uuid not null,
    field varchar(200) not null,
    content varchar not null,
    constraint pk_notice_request_field primary key (request_id, field),
    constraint fk_notice_request_field_request
        foreign key (request_id) references notice_request (id) on delete cascade
);
