-- What the detention clock of PACE runs from, and where the time of an arrest came from when the
-- PC's own clock was known to be wrong.

alter table breach add column station_at timestamp(6) with time zone;
alter table breach add column detained_at timestamp(6) with time zone;
alter table breach add column arrest_time_source varchar;
alter table breach add constraint ck_breach_custody check (arrested_at is not null or
    (station_at is null and detained_at is null and arrest_time_source is null));
