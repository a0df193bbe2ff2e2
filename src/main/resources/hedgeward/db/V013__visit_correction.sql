-- What was put right in visits: who, when, why, before and after. Rows are only ever added.

create table visit_correction (
    visit_id uuid not null,
    number int not null,
    field varchar(30) not null,
    old_value varchar,
    new_value varchar,
    reason varchar not null,
    corrected_at timestamp(6) with time zone not null,
    corrected_by varchar(120) not null,
    constraint pk_visit_correction primary key (visit_id, number, field),
    constraint fk_visit_correction_visit foreign key (visit_id) references visit (id)
);
