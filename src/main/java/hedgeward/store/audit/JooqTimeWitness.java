package hedgeward.store.audit;

import static hedgeward.store.jooq.Tables.AUDIT_ENTRY;

import hedgeward.app.clock.ConfirmTime;
import hedgeward.app.clock.TimeWitness;
import hedgeward.store.common.CurrentTransaction;

import org.jooq.Record2;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The newest entries of the log as a witness of the time. Only the newest are asked: enough to
/// outlast an evening's work on a wrong clock, and quick in a log of millions.
public final class JooqTimeWitness implements TimeWitness {

    private static final int NEWEST = 1_000;

    private final CurrentTransaction current;

    public JooqTimeWitness(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public Optional<Instant> findLatest() {
        List<Record2<Instant, String>> newest =
                current.dsl()
                        .select(AUDIT_ENTRY.AT, AUDIT_ENTRY.ACTION)
                        .from(AUDIT_ENTRY)
                        .orderBy(AUDIT_ENTRY.SEQ.desc())
                        .limit(NEWEST)
                        .fetch();
        int confirmed = 0;
        while (confirmed < newest.size()
                && !newest.get(confirmed).value2().equals(ConfirmTime.ACTION)) {
            confirmed++;
        }
        return newest.stream()
                .limit(confirmed + 1L)
                .map(Record2::value1)
                .max(Comparator.naturalOrder());
    }
}
