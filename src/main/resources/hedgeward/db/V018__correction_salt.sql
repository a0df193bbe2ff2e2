-- Random letters with which the log is bound to what was put right: erased with the row, they leave
-- a hash that tells nothing. Rows from before are not bound.
alter table case_correction add salt varchar(36);
alter table breach_correction add salt varchar(36);
alter table visit_correction add salt varchar(36);
