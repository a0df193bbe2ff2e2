-- Domestic abuse protection orders: made with or without a notice before them, where the regime is
-- available, and what the respondent must tell the police.

alter table case_file alter column authorised_by drop not null;
alter table case_file add column order_route varchar(40);
alter table case_file add column order_court varchar;
alter table case_file add column order_without_notice boolean;
alter table case_file add column order_aware_at timestamp(6) with time zone;
alter table case_file add column order_return_at timestamp(6) with time zone;
alter table case_file add column order_until_event varchar;

update case_file set order_route = 'AFTER_NOTICE', order_without_notice = false where order_made_at is not null;

alter table case_file add constraint ck_case_file_made_how check (
    (order_made_at is null) = (order_route is null) and (order_made_at is null) = (order_without_notice is null));
alter table case_file add constraint ck_case_file_route check (order_route in
    ('AFTER_NOTICE', 'BY_PROTECTED_PERSON', 'BY_CHIEF_OFFICER', 'BY_SPECIFIED_PERSON', 'WITH_LEAVE',
        'FAMILY_PROCEEDINGS', 'CRIMINAL_PROCEEDINGS', 'COUNTY_COURT_PROCEEDINGS'));
-- Without a notice there is an order, and it is a DAPO.
alter table case_file add constraint ck_case_file_start check (authorised_by is not null or
    (order_made_at is not null and order_route <> 'AFTER_NOTICE' and regime = 'DAPN_DAPO'));
alter table case_file add constraint ck_case_file_making check (order_made_at is not null or
    (order_court is null and order_aware_at is null and order_return_at is null and order_until_event is null));
alter table case_file add constraint ck_case_file_aware check (order_without_notice or
    (order_aware_at is null and order_return_at is null));

-- When the term is over: the London midnight that closes its last day.
alter table case_condition add column ends_at timestamp(6) with time zone;
alter table case_condition add constraint ck_case_condition_ends check ((ends_at is null) = (last_day is null));
create index ix_case_condition_ends on case_condition (ends_at);

-- Where and when notices and orders of a regime may be sought. A row is never deleted: it ends.
create table regime_area (
    id uuid primary key,
    version bigint not null,
    regime varchar(20) not null,
    force_name varchar(120),
    place varchar(200),
    from_day date not null,
    last_day date,
    instrument varchar(200) not null,
    source varchar(400) not null,
    note varchar(400),
    constraint ck_regime_area_regime check (regime in ('DVPN_DVPO', 'DAPN_DAPO')),
    constraint ck_regime_area_days check (last_day is null or last_day >= from_day)
);

-- What a respondent has to tell the police, and when he did.
create table notifiable_event (
    id uuid primary key,
    version bigint not null,
    case_id uuid not null,
    kind varchar(20) not null,
    happened_on date not null,
    due_at timestamp(6) with time zone not null,
    received_at timestamp(6) with time zone,
    received_by varchar(200),
    words varchar,
    constraint fk_notifiable_event_case foreign key (case_id) references case_file (id) on delete cascade,
    constraint ck_notifiable_event_kind check (kind in
        ('ORDER_MADE', 'NEW_NAME', 'NEW_ADDRESS', 'NO_ADDRESS', 'REVIVED')),
    constraint ck_notifiable_event_received check ((received_at is null) = (received_by is null))
);

create index ix_notifiable_event_case on notifiable_event (case_id, happened_on);
create index ix_notifiable_event_due on notifiable_event (received_at, due_at);

create table notification_exemption (
    id uuid primary key,
    version bigint not null,
    case_id uuid not null,
    ground varchar(30) not null,
    from_day date not null,
    stopped_on date,
    words varchar,
    constraint fk_notification_exemption_case foreign key (case_id) references case_file (id) on delete cascade,
    constraint ck_notification_exemption_ground check (ground in
        ('OTHER_DAPO', 'SEXUAL_OFFENCES_ACT', 'STALKING_PROTECTION_ACT')),
    constraint ck_notification_exemption_days check (stopped_on is null or stopped_on >= from_day)
);

create index ix_notification_exemption_case on notification_exemption (case_id);

insert into regime_area (id, version, regime, force_name, place, from_day, last_day, instrument, source, note) values
    ('00000000-0000-7000-8000-000000000001', 1, 'DVPN_DVPO', null, null, date '2014-03-08', null,
        'Crime and Security Act 2010 ss.24-33',
        'legislation.gov.uk, s.28 as it stood on 8 March 2014; repeal by Domestic Abuse Act 2021 s.55 is left out of the pilot commencement (SI 2025/261)',
        'All of England and Wales. Pilots ran earlier in some forces.'),
    ('00000000-0000-7000-8000-000000000002', 1, 'DAPN_DAPO', 'Greater Manchester Police', null, date '2024-11-27', date '2026-03-31',
        'SI 2024/1191; end moved by SI 2025/1222',
        'Domestic Abuse Act 2021 ss.27-28 with commencement note, legislation.gov.uk; legislationtracker.co.uk for SI 2025/1222',
        'Position after 31 March 2026: not found. Savings for live cases and appeals.'),
    ('00000000-0000-7000-8000-000000000003', 1, 'DAPN_DAPO', 'Metropolitan Police Service', 'London Borough of Croydon', date '2024-11-27', date '2026-03-31',
        'SI 2024/1191; end moved by SI 2025/1222',
        'Domestic Abuse Act 2021 ss.27-28 with commencement note, legislation.gov.uk; legislationtracker.co.uk for SI 2025/1222',
        'Position after 31 March 2026: not found. Savings for live cases and appeals.'),
    ('00000000-0000-7000-8000-000000000004', 1, 'DAPN_DAPO', 'Metropolitan Police Service', 'London Borough of Bromley', date '2024-11-27', date '2026-03-31',
        'SI 2024/1191; end moved by SI 2025/1222',
        'Domestic Abuse Act 2021 ss.27-28 with commencement note, legislation.gov.uk; legislationtracker.co.uk for SI 2025/1222',
        'Position after 31 March 2026: not found. Savings for live cases and appeals.'),
    ('00000000-0000-7000-8000-000000000005', 1, 'DAPN_DAPO', 'Metropolitan Police Service', 'London Borough of Sutton', date '2024-11-27', date '2026-03-31',
        'SI 2024/1191; end moved by SI 2025/1222',
        'Domestic Abuse Act 2021 ss.27-28 with commencement note, legislation.gov.uk; legislationtracker.co.uk for SI 2025/1222',
        'Position after 31 March 2026: not found. Savings for live cases and appeals.'),
    ('00000000-0000-7000-8000-000000000006', 1, 'DAPN_DAPO', 'British Transport Police', null, date '2024-11-27', date '2026-03-31',
        'SI 2024/1191; end moved by SI 2025/1222',
        'pnld.co.uk; legislationtracker.co.uk for SI 2025/1222',
        'Position after 31 March 2026: not found. Savings for live cases and appeals.'),
    ('00000000-0000-7000-8000-000000000007', 1, 'DAPN_DAPO', 'Cleveland Police', null, date '2025-03-05', date '2026-03-31',
        'SI 2025/261, clarified by SI 2025/319; end moved by SI 2025/1222',
        'SI 2025/261 and SI 2025/319 reg.2, legislation.gov.uk; legislationtracker.co.uk for SI 2025/1222',
        'Hartlepool, Middlesbrough, Redcar and Cleveland, Stockton-on-Tees. Position after 31 March 2026: not found.'),
    ('00000000-0000-7000-8000-000000000008', 1, 'DAPN_DAPO', 'North Wales Police', null, date '2025-04-28', date '2026-03-31',
        'SI 2025/515; end moved by SI 2025/1222',
        'SI 2025/515 reg.1, legislation.gov.uk; legislationtracker.co.uk for SI 2025/1222',
        'Anglesey, Gwynedd, Conwy, Denbighshire, Flintshire, Wrexham. Position after 31 March 2026: not found.');
