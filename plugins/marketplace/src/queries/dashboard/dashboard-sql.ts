// Days and weeks are China's, which has one zone and no summer time.
const CHINA = "at time zone 'Asia/Shanghai'"

const TOTALS = `select json_build_object(
  'sellers', (select count(*) from market_seller where state = 'approved' and deleted_at is null),
  'members', (select count(*) from market_member where deleted_at is null),
  'listings', (select count(*) from market_listing where state = 'published' and deleted_at is null),
  'villages', (select count(distinct place_id) from market_listing
    where state = 'published' and deleted_at is null))`

const REGISTRATIONS = `select coalesce(json_agg(row_to_json(w) order by w.week), '[]') from (
  select to_char(monday, 'YYYY-MM-DD') as week,
    count(*) filter (where date_trunc('week', a.submitted_at ${CHINA}) = monday) as submitted,
    count(*) filter (where a.state = 'approved'
      and date_trunc('week', a.decided_at ${CHINA}) = monday) as approved
  from generate_series(date_trunc('week', now() ${CHINA}) - interval '11 weeks',
                       date_trunc('week', now() ${CHINA}), interval '1 week') as monday
  left join market_application a on a.purpose = 'registration' and a.deleted_at is null
    and (date_trunc('week', a.submitted_at ${CHINA}) = monday
      or date_trunc('week', a.decided_at ${CHINA}) = monday)
  group by monday) w`

const VILLAGES = `select coalesce(json_agg(row_to_json(v)), '[]') from (
  select p.name as place,
    count(*) filter (where l.state = 'published') as published,
    count(*) filter (where l.state = 'submitted') as submitted,
    count(*) filter (where l.state not in ('published', 'submitted')) as other
  from market_listing l join market_place p on p.id = l.place_id
  where l.deleted_at is null and l.state <> 'archived'
  group by p.id order by count(*) desc, p.code limit 12) v`

// A ten-day period counts when its first day lies in a window; windows end with such periods.
const SEASONS = `select json_agg(json_build_object('index', n, 'in_season', (
  select count(*) from market_listing l
  where l.state = 'published' and l.deleted_at is null
    and (jsonb_array_length(l.harvest_windows) = 0 or exists (
      select 1 from jsonb_array_elements(l.harvest_windows) as w
      where case when w->>'from' <= w->>'to' then day between w->>'from' and w->>'to'
                 else day >= w->>'from' or day <= w->>'to' end)))) order by n)
  from (select n, to_char(n / 3 + 1, 'FM00') || '-' || (array['01', '11', '21'])[n % 3 + 1] as day
        from generate_series(0, 35) as n) as period`

const QUEUES = `select json_agg(row_to_json(q)) from (
  select queue, min(since) as oldest, json_build_object(
    'under_1', count(*) filter (where since > now() - interval '1 day'),
    'under_2', count(*) filter (where since <= now() - interval '1 day' and since > now() - interval '2 days'),
    'under_5', count(*) filter (where since <= now() - interval '2 days' and since > now() - interval '5 days'),
    'older', count(*) filter (where since <= now() - interval '5 days')) as ages
  from (values ('applications'), ('listings')) as names(queue)
  left join (
    select 'applications' as of, submitted_at as since from market_application
      where state = 'submitted' and deleted_at is null
    union all
    select 'listings', updated_at from market_listing
      where state = 'submitted' and deleted_at is null) as waiting on waiting.of = names.queue
  group by queue order by queue) q`

/** All figures of the overview in one round trip, as one row of JSON columns. */
export const DASHBOARD_SQL = `select (${TOTALS}) as totals, (${REGISTRATIONS}) as registrations,
  (${VILLAGES}) as villages, (${SEASONS}) as seasons, (${QUEUES}) as queues`
