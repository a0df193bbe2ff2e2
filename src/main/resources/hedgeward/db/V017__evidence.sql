-- What is known of evidence files, each with the key its content beside the register is sealed under.
-- Taking the row away makes the content unreadable for good.

create table evidence_file (
    id uuid primary key,
    case_id uuid not null,
    breach_id uuid not null,
    file_key binary(32) not null,
    bytes bigint not null,
    sha256 char(64) not null,
    sealed_sha256 char(64) not null,
    kind varchar(10) not null,
    name varchar(130) not null,
    exhibit int,
    words varchar,
    taken_in_at timestamp(6) with time zone not null,
    taken_in_by varchar(120) not null,
    constraint fk_evidence_file_case foreign key (case_id) references case_file (id) on delete cascade,
    constraint fk_evidence_file_breach foreign key (breach_id) references breach (id) on delete cascade,
    constraint uk_evidence_file_content unique (breach_id, sha256),
    constraint ck_evidence_file_bytes check (bytes > 0)
);
