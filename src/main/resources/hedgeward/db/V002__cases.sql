-- Officers, cases, visits and breaches. A column holds null where something is not known.

create table officer (
    id uuid primary key,
    version bigint not null,
    collar varchar(12) not null,
    surname varchar not null,
    forenames varchar,
    rank varchar(40) not null,
    constable boolean not null,
    special boolean,
    team varchar,
    driver boolean,
    abuse_trained boolean,
    constraint uq_officer_collar unique (collar)
);

-- One case. What its stage follows from stands here, so that lists and counts need no other table;
-- hearing_* repeat the newest row of case_hearing.
create table case_file (
    id uuid primary key,
    version bigint not null,
    ref varchar(40) not null,
    occurrence_ref varchar,
    regime varchar(20) not null,

    authorised_by uuid not null,
    authorised_at timestamp(6) with time zone not null,
    granted boolean not null,
    served_at timestamp(6) with time zone,
    heard_by_act timestamp(6) with time zone,
    heard_by_latest timestamp(6) with time zone,
    lapse_noted_at timestamp(6) with time zone,
    hearing_count int not null,
    hearing_listed_for timestamp(6) with time zone,
    hearing_result varchar(20),
    hearing_determined_at timestamp(6) with time zone,
    order_made_at timestamp(6) with time zone,
    order_ends_at timestamp(6) with time zone,
    order_last_day date,
    order_served_at timestamp(6) with time zone,
    expiry_noted_at timestamp(6) with time zone,

    risk varchar(10),
    officer_in_case uuid,
    respondent_surname varchar not null,
    respondent_forenames varchar,
    respondent_name_key varchar not null,
    respondent_born_on date,
    respondent_postcode varchar(8),

    grounds varchar,
    served_by uuid,
    heard_by_list varchar,
    notice_address varchar,
    notice_postcode varchar(8),
    order_days int,
    order_served_by uuid,
    notes varchar,
    respondent_sex varchar(10),
    respondent_address varchar,
    protected_surname varchar not null,
    protected_forenames varchar,
    protected_born_on date,
    protected_sex varchar(10),
    protected_address varchar,
    protected_postcode varchar(8),
    safe_phone varchar,
    safe_times varchar,
    voicemail_safe boolean,
    text_safe boolean,
    code_word varchar,
    relationship_kind varchar(20),
    relationship_words varchar,
    shared_premises boolean,
    premises_address varchar,
    premises_postcode varchar(8),
    child_count int,

    -- What the case is found by, each word with a space before it: words of the respondent and the
    -- references; words of the protected person, postcodes and dates of birth; and how names sound.
    open_words varchar not null,
    guarded_words varchar not null,
    sound_words varchar not null,

    constraint uq_case_file_ref unique (ref),
    constraint fk_case_file_authorised_by foreign key (authorised_by) references officer (id),
    constraint fk_case_file_served_by foreign key (served_by) references officer (id),
    constraint fk_case_file_order_served_by foreign key (order_served_by) references officer (id),
    constraint fk_case_file_officer_in_case foreign key (officer_in_case) references officer (id),
    constraint ck_case_file_regime check (regime in ('DVPN_DVPO', 'DAPN_DAPO')),
    constraint ck_case_file_risk check (risk in ('STANDARD', 'MEDIUM', 'HIGH')),
    constraint ck_case_file_unserved check (served_at is not null or
        (heard_by_act is null and heard_by_latest is null and heard_by_list is null
            and served_by is null and notice_address is null and notice_postcode is null)),
    constraint ck_case_file_served check (served_at is null or
        (heard_by_act is not null and heard_by_latest is not null and heard_by_list is not null)),
    constraint ck_case_file_unheard check (hearing_count > 0 or
        (hearing_listed_for is null and hearing_result is null and hearing_determined_at is null)),
    constraint ck_case_file_result check (hearing_result in
        ('MADE', 'REFUSED', 'WITHDRAWN', 'ADJOURNED', 'LAPSED')),
    constraint ck_case_file_no_order check (order_made_at is not null or
        (order_ends_at is null and order_last_day is null and order_days is null
            and order_served_at is null and order_served_by is null and expiry_noted_at is null)),
    constraint ck_case_file_order_served check (order_served_at is not null or order_served_by is null),
    constraint ck_case_file_order_end check ((order_ends_at is null) = (order_last_day is null)),
    constraint ck_case_file_relationship check ((relationship_kind is null) = (relationship_words is null))
);

create index ix_case_file_made on case_file (order_made_at, order_ends_at);
create index ix_case_file_ends on case_file (order_ends_at);
create index ix_case_file_unnoted on case_file (expiry_noted_at, order_ends_at);
create index ix_case_file_name on case_file (respondent_name_key, ref);

create table case_child (
    case_id uuid not null,
    place int not null,
    surname varchar,
    forenames varchar,
    born_on date,
    at_premises boolean not null,
    constraint pk_case_child primary key (case_id, place),
    constraint fk_case_child_case foreign key (case_id) references case_file (id) on delete cascade
);

-- Terms of the notice and of the order; a type stands once in each.
create table case_term (
    case_id uuid not null,
    part varchar(10) not null,
    type varchar(20) not null,
    metres int,
    court_words varchar,
    constraint pk_case_term primary key (case_id, part, type),
    constraint fk_case_term_case foreign key (case_id) references case_file (id) on delete cascade,
    constraint ck_case_term_part check (part in ('NOTICE', 'ORDER')),
    constraint ck_case_term_metres check (metres is null or (metres > 0 and type = 'KEEP_DISTANCE'))
);

create table case_matter (
    case_id uuid not null,
    place int not null,
    matter varchar(40) not null,
    finding varchar not null,
    steps varchar not null,
    constraint pk_case_matter primary key (case_id, place),
    constraint fk_case_matter_case foreign key (case_id) references case_file (id) on delete cascade
);

create table case_hearing (
    case_id uuid not null,
    number int not null,
    court varchar,
    listed_for timestamp(6) with time zone,
    result varchar(20),
    determined_at timestamp(6) with time zone,
    reasons varchar,
    constraint pk_case_hearing primary key (case_id, number),
    constraint fk_case_hearing_case foreign key (case_id) references case_file (id) on delete cascade,
    constraint ck_case_hearing_result check (result in
        ('MADE', 'REFUSED', 'WITHDRAWN', 'ADJOURNED', 'LAPSED'))
);

create table visit (
    id uuid primary key,
    version bigint not null,
    code varchar(20) not null,
    case_id uuid not null,
    purpose varchar(20) not null,
    window_from timestamp(6) with time zone not null,
    window_to timestamp(6) with time zone not null,
    officer_id uuid,
    second_officer_id uuid,
    state varchar(10) not null,
    visited_at timestamp(6) with time zone,
    attempt varchar(20),
    seen_alone boolean,
    children_seen boolean,
    disclosed_terms varchar,
    disclosed_words varchar,
    outcome_notes varchar,
    cancelled_at timestamp(6) with time zone,
    cancel_reason varchar,
    closed_at timestamp(6) with time zone,
    notes varchar,
    miss_noted_at timestamp(6) with time zone,
    constraint uq_visit_code unique (code),
    constraint fk_visit_case foreign key (case_id) references case_file (id),
    constraint fk_visit_officer foreign key (officer_id) references officer (id),
    constraint fk_visit_second_officer foreign key (second_officer_id) references officer (id),
    constraint ck_visit_window check (window_to > window_from),
    constraint ck_visit_state check (state in ('PLANNED', 'RECORDED', 'CANCELLED', 'CLOSED')),
    constraint ck_visit_recorded check (
        case when state = 'RECORDED' then visited_at is not null and attempt is not null
        else visited_at is null and attempt is null and seen_alone is null and children_seen is null
            and disclosed_terms is null and disclosed_words is null and outcome_notes is null end),
    constraint ck_visit_disclosed check ((disclosed_terms is null) = (disclosed_words is null)),
    constraint ck_visit_cancelled check (
        case when state = 'CANCELLED' then cancelled_at is not null and cancel_reason is not null
        else cancelled_at is null and cancel_reason is null end),
    constraint ck_visit_closed check ((state = 'CLOSED') = (closed_at is not null))
);

create index ix_visit_case on visit (case_id, window_from);
create index ix_visit_window on visit (window_to, window_from);
create index ix_visit_state on visit (state, window_to);
create index ix_visit_officer on visit (officer_id, window_from);

create table breach (
    id uuid primary key,
    version bigint not null,
    case_id uuid not null,
    visit_id uuid,
    reported_at timestamp(6) with time zone not null,
    source varchar(10) not null,
    terms varchar not null,
    words varchar,
    state varchar(20) not null,
    sought_since timestamp(6) with time zone,
    arrested_at timestamp(6) with time zone,
    arrest_place varchar,
    custody_ref varchar,
    court_by_act timestamp(6) with time zone,
    court_by_latest timestamp(6) with time zone,
    court_by_list varchar,
    before_court_at timestamp(6) with time zone,
    adjourned boolean,
    outcome varchar(12),
    custody_days int,
    fine_pounds int,
    released_at timestamp(6) with time zone,
    release_reason varchar,
    constraint fk_breach_case foreign key (case_id) references case_file (id),
    constraint fk_breach_visit foreign key (visit_id) references visit (id),
    constraint ck_breach_state check (state in
        ('REPORTED', 'ARREST_SOUGHT', 'IN_CUSTODY', 'BEFORE_COURT', 'FINISHED', 'RELEASED')),
    constraint ck_breach_sought check ((state = 'ARREST_SOUGHT') = (sought_since is not null)),
    constraint ck_breach_arrested check (
        case when state in ('IN_CUSTODY', 'RELEASED') then arrested_at is not null
        when state in ('REPORTED', 'ARREST_SOUGHT') then arrested_at is null
        else true end),
    constraint ck_breach_no_arrest check (arrested_at is not null or
        (arrest_place is null and custody_ref is null and court_by_act is null)),
    constraint ck_breach_court_by check (
        (court_by_act is null) = (court_by_latest is null) and (court_by_act is null) = (court_by_list is null)),
    constraint ck_breach_court check (
        case when state = 'BEFORE_COURT' then before_court_at is not null and adjourned is not null
        else adjourned is null and (before_court_at is null or state = 'FINISHED') end),
    constraint ck_breach_outcome check ((state = 'FINISHED') = (outcome is not null)),
    constraint ck_breach_outcome_word check (outcome in ('PROVED', 'NOT_PROVED', 'WITHDRAWN')),
    constraint ck_breach_penalty check ((custody_days is null and fine_pounds is null) or outcome = 'PROVED'),
    constraint ck_breach_released check (
        case when state = 'RELEASED' then released_at is not null and release_reason is not null
        else released_at is null and release_reason is null end)
);

create index ix_breach_case on breach (case_id, reported_at);
create index ix_breach_state on breach (state, reported_at);
create index ix_breach_visit on breach (visit_id);

-- Forms half filled in: a field a row, for the person filling them in.
create table draft_field (
    user_name varchar(120) not null,
    form varchar(200) not null,
    field varchar(200) not null,
    content varchar not null,
    constraint pk_draft_field primary key (user_name, form, field)
);

-- Numbers given out so far: visit codes, references of a year, copies of a schedule.
create table number_series (
    name varchar(60) primary key,
    last_given bigint not null
);

create table sweep_run (
    id int primary key,
    completed_at timestamp(6) with time zone not null,
    constraint ck_sweep_run_single check (id = 1)
);
