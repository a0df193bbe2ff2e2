-- A breach that was put off keeps the day at which it finished beside the first day in court.
alter table breach drop constraint ck_breach_court_again;
alter table breach add constraint ck_breach_court_again check (
    court_again_at is null
    or (state in ('BEFORE_COURT', 'FINISHED') and before_court_at is not null and court_again_at >= before_court_at));
