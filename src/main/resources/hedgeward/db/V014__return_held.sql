-- A DAPO varied on the day of its return hearing or later has had it. Offices from before return
-- hearings were followed still awaited it. The day is that of London, whatever zone the computer
-- is in: a cast to a date would take the computer's.
update case_file set return_awaited = false, return_listed_for = null
 where return_awaited and return_listed_for is not null
   and id in (select e.case_id from order_event e join case_file c on c.id = e.case_id
               where e.kind = 'VARIED'
                 and substring(cast(e.decided_at at time zone 'Europe/London' as varchar) from 1 for 10)
                  >= substring(cast(c.return_listed_for at time zone 'Europe/London' as varchar) from 1 for 10));
