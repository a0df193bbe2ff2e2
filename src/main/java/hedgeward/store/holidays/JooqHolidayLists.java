package hedgeward.store.holidays;

import static hedgeward.store.jooq.Tables.HOLIDAY_DAY;
import static hedgeward.store.jooq.Tables.HOLIDAY_LIST;
import static hedgeward.store.jooq.Tables.HOLIDAY_NEWS_READ;
import static hedgeward.store.jooq.Tables.MOVED_DEADLINE;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import hedgeward.app.holidays.HolidayLists;
import hedgeward.app.holidays.KeptList;
import hedgeward.app.holidays.ListCause;
import hedgeward.app.holidays.ListRow;
import hedgeward.app.holidays.MovedDeadline;
import hedgeward.domain.clock.BankHoliday;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.ListOrigin;
import hedgeward.store.columns.BulkInsert;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.jooq.tables.records.HolidayDayRecord;
import hedgeward.store.jooq.tables.records.HolidayListRecord;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Lists with their days, the news of them, and what moved with each.
public final class JooqHolidayLists implements HolidayLists {

    private static final Field<Integer> MOVED =
            field(
                            select(count())
                                    .from(MOVED_DEADLINE)
                                    .where(MOVED_DEADLINE.LIST_NUMBER.eq(HOLIDAY_LIST.NUMBER)))
                    .as("moved");

    private static final List<SelectField<?>> ROW =
            List.of(
                    HOLIDAY_LIST.NUMBER,
                    HOLIDAY_LIST.VERSION,
                    HOLIDAY_LIST.CAUSE,
                    HOLIDAY_LIST.WORDS,
                    HOLIDAY_LIST.MADE_BY,
                    HOLIDAY_LIST.APPROVED_BY,
                    HOLIDAY_LIST.MADE_AT,
                    MOVED);

    private final CurrentTransaction current;

    public JooqHolidayLists(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public Optional<KeptList> findInUse() {
        return current.dsl()
                .selectFrom(HOLIDAY_LIST)
                .orderBy(HOLIDAY_LIST.NUMBER.desc())
                .limit(1)
                .fetchOptional()
                .map(this::withDays);
    }

    /// The first list is never changed, so its row can be the guard.
    @Override
    public void hold() {
        current.dsl()
                .select(HOLIDAY_LIST.NUMBER)
                .from(HOLIDAY_LIST)
                .where(HOLIDAY_LIST.NUMBER.eq(1))
                .forUpdate()
                .fetch();
    }

    @Override
    public List<ListRow> findAll() {
        return current.dsl()
                .select(ROW)
                .from(HOLIDAY_LIST)
                .orderBy(HOLIDAY_LIST.NUMBER.desc())
                .fetch(JooqHolidayLists::row);
    }

    @Override
    public void add(KeptList kept, List<MovedDeadline> moved) {
        current.dsl().executeInsert(recordOf(kept));
        List<HolidayDayRecord> days =
                kept.list().days().stream()
                        .map(
                                day ->
                                        new HolidayDayRecord(
                                                kept.number(),
                                                day.date(),
                                                day.title(),
                                                day.note(),
                                                kept.addedHere().contains(day.date())))
                        .toList();
        BulkInsert.into(current.dsl(), HOLIDAY_DAY, days);
        BulkInsert.into(
                current.dsl(),
                MOVED_DEADLINE,
                IntStream.range(0, moved.size())
                        .mapToObj(i -> MovedRows.of(kept.number(), i + 1, moved.get(i)))
                        .toList());
    }

    @Override
    public Optional<ListRow> findUnread(String userName, Instant madeSince) {
        Condition moved =
                exists(
                        selectOne()
                                .from(MOVED_DEADLINE)
                                .where(MOVED_DEADLINE.LIST_NUMBER.eq(HOLIDAY_LIST.NUMBER)));
        Condition unread =
                notExists(
                        selectOne()
                                .from(HOLIDAY_NEWS_READ)
                                .where(HOLIDAY_NEWS_READ.LIST_NUMBER.ge(HOLIDAY_LIST.NUMBER))
                                .and(HOLIDAY_NEWS_READ.USER_NAME.eq(userName)));
        return current.dsl()
                .select(ROW)
                .from(HOLIDAY_LIST)
                .where(HOLIDAY_LIST.MADE_AT.ge(madeSince))
                .and(moved)
                .and(unread)
                .orderBy(HOLIDAY_LIST.NUMBER.desc())
                .limit(1)
                .fetchOptional(JooqHolidayLists::row);
    }

    @Override
    public List<MovedDeadline> findMoved(int listNumber) {
        return current.dsl()
                .select(MOVED_DEADLINE.fields())
                .select(HOLIDAY_LIST.VERSION)
                .from(MOVED_DEADLINE)
                .join(HOLIDAY_LIST)
                .on(HOLIDAY_LIST.NUMBER.eq(MOVED_DEADLINE.LIST_NUMBER))
                .where(MOVED_DEADLINE.LIST_NUMBER.eq(listNumber))
                .orderBy(MOVED_DEADLINE.PLACE)
                .fetch(MovedRows::read);
    }

    @Override
    public void markRead(int listNumber, String userName, Instant at) {
        current.dsl()
                .insertInto(HOLIDAY_NEWS_READ)
                .set(HOLIDAY_NEWS_READ.LIST_NUMBER, listNumber)
                .set(HOLIDAY_NEWS_READ.USER_NAME, userName)
                .set(HOLIDAY_NEWS_READ.READ_AT, at)
                .onDuplicateKeyIgnore()
                .execute();
    }

    private KeptList withDays(HolidayListRecord list) {
        List<HolidayDayRecord> days =
                new ArrayList<>(
                        current.dsl()
                                .selectFrom(HOLIDAY_DAY)
                                .where(HOLIDAY_DAY.LIST_NUMBER.eq(list.getNumber()))
                                .orderBy(HOLIDAY_DAY.ON_DATE)
                                .fetch());
        ListOrigin origin =
                new ListOrigin(
                        list.getSource(),
                        list.getPublished(),
                        list.getFirstYear(),
                        list.getLastYear());
        return new KeptList(
                list.getNumber(),
                BankHolidays.edition(
                        origin,
                        list.getEdition(),
                        days.stream().map(JooqHolidayLists::day).toList()),
                ListCause.valueOf(list.getCause()),
                list.getWords(),
                list.getMadeBy(),
                Optional.ofNullable(list.getApprovedBy()),
                list.getMadeAt(),
                days.stream()
                        .filter(HolidayDayRecord::getAddedHere)
                        .map(HolidayDayRecord::getOnDate)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static BankHoliday day(HolidayDayRecord row) {
        return new BankHoliday(row.getOnDate(), row.getTitle(), row.getNote());
    }

    private static HolidayListRecord recordOf(KeptList kept) {
        return new HolidayListRecord(
                kept.number(),
                kept.list().version(),
                kept.list().source(),
                kept.list().lastUpdated(),
                kept.list().origin().firstYear(),
                kept.list().origin().lastYear(),
                kept.list().edition(),
                kept.cause().name(),
                kept.words(),
                kept.madeBy(),
                kept.approvedBy().orElse(null),
                kept.madeAt());
    }

    private static ListRow row(Record row) {
        return new ListRow(
                row.get(HOLIDAY_LIST.NUMBER),
                row.get(HOLIDAY_LIST.VERSION),
                ListCause.valueOf(row.get(HOLIDAY_LIST.CAUSE)),
                row.get(HOLIDAY_LIST.WORDS),
                row.get(HOLIDAY_LIST.MADE_BY),
                Optional.ofNullable(row.get(HOLIDAY_LIST.APPROVED_BY)),
                row.get(HOLIDAY_LIST.MADE_AT),
                row.get(MOVED));
    }
}
