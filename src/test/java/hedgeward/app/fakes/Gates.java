package hedgeward.app.fakes;

import hedgeward.app.access.CaseGate;
import hedgeward.app.access.ClosedCases;
import hedgeward.app.access.Restrictions;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.restricted.RestrictionChange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Gates before restricted cases.
public final class Gates {

    private Gates() {}

    /// No case is restricted.
    public static CaseGate open() {
        return closing(ClosedCases.NONE);
    }

    /// These cases are closed to everybody.
    public static CaseGate closing(ClosedCases closed) {
        return new CaseGate(new Fixed(closed, ClosedCases.NONE), () -> Instant.EPOCH);
    }

    /// No case is closed to whoever asks, and everybody else is kept out of these as a party.
    public static CaseGate keeping(ClosedCases kept) {
        return new CaseGate(new Fixed(ClosedCases.NONE, kept), () -> Instant.EPOCH);
    }

    private record Fixed(ClosedCases closed, ClosedCases kept) implements Restrictions {
        @Override
        public Optional<RestrictionChange> findNewest(CaseId caseId) {
            return Optional.empty();
        }

        @Override
        public List<RestrictionChange> findByCase(CaseId caseId) {
            return List.of();
        }

        @Override
        public ClosedCases closedTo(String userName, Instant at) {
            return closed;
        }

        @Override
        public ClosedCases keptFrom(String userName) {
            return kept;
        }

        @Override
        public ClosedCases restricted() {
            return closed;
        }

        @Override
        public void add(RestrictionChange change) {
            throw new UnsupportedOperationException("a fixed gate");
        }
    }
}
