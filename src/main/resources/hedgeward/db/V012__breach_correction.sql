-- What was put right in breaches: who, when, why, before and after. Rows are only ever added.

create table breach_correction (
    breach_id uuid not null,
    number int not null,
    field varchar(30) not null,
    old_value varchar,
    new_value varchar,
    reason varchar not null,
    corrected_at timestamp(6) with time zone not null,
    corrected_by varchar(120) not null,
    constraint pk_breach_correction primary key (breach_id, number, field),
    constraint fk_breach_correction_breach foreign key (breach_id) references breach (id)
);
