create table office (
    id uuid primary key,
    name varchar(120) not null,
    made_at timestamp(6) with time zone not null,
    version bigint not null
);
