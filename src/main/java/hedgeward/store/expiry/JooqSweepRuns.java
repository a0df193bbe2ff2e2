package hedgeward.store.expiry;

import static hedgeward.store.jooq.Tables.SWEEP_RUN;

import hedgeward.app.expiry.SweepRuns;
import hedgeward.store.common.CurrentTransaction;

import java.time.Instant;
import java.util.Optional;

/// The one row that remembers the newest completed sweep.
public final class JooqSweepRuns implements SweepRuns {

    private static final int ONLY = 1;

    private final CurrentTransaction current;

    public JooqSweepRuns(CurrentTransaction current) {
        this.current = current;
    }

    @Override
    public Optional<Instant> findLast() {
        return current.dsl()
                .select(SWEEP_RUN.COMPLETED_AT)
                .from(SWEEP_RUN)
                .where(SWEEP_RUN.ID.eq(ONLY))
                .fetchOptional(SWEEP_RUN.COMPLETED_AT);
    }

    @Override
    public void completed(Instant at) {
        int changed =
                current.dsl()
                        .update(SWEEP_RUN)
                        .set(SWEEP_RUN.COMPLETED_AT, at)
                        .where(SWEEP_RUN.ID.eq(ONLY))
                        .execute();
        if (changed == 0) {
            current.dsl()
                    .insertInto(SWEEP_RUN, SWEEP_RUN.ID, SWEEP_RUN.COMPLETED_AT)
                    .values(ONLY, at)
                    .execute();
        }
    }
}
