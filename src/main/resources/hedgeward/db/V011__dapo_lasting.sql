-- How long a DAPO was to last before the court changed that, and its hearing on notice after an
-- order made without.
alter table order_event drop constraint ck_order_event_kind;
alter table order_event alter column kind set data type varchar(20);
alter table order_event add constraint ck_order_event_kind check (kind in
    ('SUSPENDED', 'RESUMED', 'RESCINDED', 'VARIED', 'RETURN_LISTED', 'CONFIRMED', 'DISCHARGED'));

-- A term until further order has neither last day nor event, so that a change is marked by itself.
alter table order_event add column term_changed boolean default false not null;
alter table order_event add column before_days int;
alter table order_event add column before_last_day date;
alter table order_event add column before_until_event varchar;
alter table order_event add constraint ck_order_event_term check (
    (kind = 'VARIED' or not term_changed)
    and (term_changed or (before_days is null and before_last_day is null and before_until_event is null)));

alter table order_event add column hearing_at timestamp(6) with time zone;
alter table order_event add constraint ck_order_event_hearing check ((kind = 'RETURN_LISTED') = (hearing_at is not null));

-- Whether the return hearing of the order is still to be held, and for when it is listed; follows
-- from the order and its events.
alter table case_file add column return_awaited boolean default false not null;
alter table case_file add column return_listed_for timestamp(6) with time zone;
update case_file set return_awaited = true, return_listed_for = order_return_at
 where order_without_notice
   and id not in (select case_id from order_event where kind = 'DISCHARGED');
alter table case_file add constraint ck_case_file_return check (return_awaited or return_listed_for is null);
