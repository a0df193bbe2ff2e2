package hedgeward.store.columns;

import static hedgeward.store.jooq.Tables.NUMBER_SERIES;

import org.jooq.DSLContext;

/// Numbers given out one after another: visit codes, references of a year, copies of a schedule.
/// The row of a series is locked until the transaction ends, so that no number is given twice.
public final class NumberedSeries {

    private final String name;

    public NumberedSeries(String name) {
        this.name = name;
    }

    /// Takes the next numbers, as many as asked for.
    ///
    /// @return the first of them
    public long take(DSLContext dsl, int count) {
        long last = lastGiven(dsl);
        write(dsl, last + count);
        return last + 1;
    }

    /// Notes that a number came from elsewhere, so that it is not given again.
    public void pass(DSLContext dsl, long number) {
        if (number > lastGiven(dsl)) {
            write(dsl, number);
        }
    }

    private long lastGiven(DSLContext dsl) {
        return dsl.select(NUMBER_SERIES.LAST_GIVEN)
                .from(NUMBER_SERIES)
                .where(NUMBER_SERIES.NAME.eq(name))
                .forUpdate()
                .fetchOptional(NUMBER_SERIES.LAST_GIVEN)
                .orElse(0L);
    }

    private void write(DSLContext dsl, long last) {
        int changed =
                dsl.update(NUMBER_SERIES)
                        .set(NUMBER_SERIES.LAST_GIVEN, last)
                        .where(NUMBER_SERIES.NAME.eq(name))
                        .execute();
        if (changed == 0) {
            dsl.insertInto(NUMBER_SERIES, NUMBER_SERIES.NAME, NUMBER_SERIES.LAST_GIVEN)
                    .values(name, last)
                    .execute();
        }
    }
}
