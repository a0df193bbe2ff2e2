-- What later words took the place of in the files of breaches; the log is bound to it. Rows are
-- only ever added. A file has the key of its breach.

create table file_correction (
    file_id uuid not null,
    number int not null,
    field varchar(30) not null,
    old_value varchar,
    new_value varchar,
    reason varchar not null,
    corrected_at timestamp(6) with time zone not null,
    corrected_by varchar(120) not null,
    salt varchar(36),
    constraint pk_file_correction primary key (file_id, number, field),
    constraint fk_file_correction_file foreign key (file_id) references breach (id)
);
