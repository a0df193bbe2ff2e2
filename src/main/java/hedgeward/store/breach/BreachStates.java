package hedgeward.store.breach;

import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.CourtOutcome;
import hedgeward.domain.breach.Custody;
import hedgeward.domain.breach.DailySum;
import hedgeward.domain.breach.Remand;
import hedgeward.domain.clock.KeptDeadline;
import hedgeward.store.columns.Columns;
import hedgeward.store.jooq.tables.records.BreachRecord;

import java.util.Optional;

/// The state of a breach in its columns: one word, and the columns of that state alone.
final class BreachStates {

    /// Words of the column `state`.
    private enum Word {
        REPORTED,
        ARREST_SOUGHT,
        IN_CUSTODY,
        BEFORE_COURT,
        FINISHED,
        RELEASED
    }

    /// Words of the column `outcome`.
    private enum Finding {
        PROVED,
        NOT_PROVED,
        WITHDRAWN
    }

    private BreachStates() {}

    /// Writes into a fresh row, whose other columns are null.
    static void write(BreachRecord row, BreachState state) {
        state.arrestMade().ifPresent(arrest -> arrest(row, arrest));
        switch (state) {
            case BreachState.Reported() -> row.setState(Word.REPORTED.name());
            case BreachState.ArrestSought(var since) -> {
                row.setState(Word.ARREST_SOUGHT.name());
                row.setSoughtSince(since);
            }
            case BreachState.InCustody _ -> row.setState(Word.IN_CUSTODY.name());
            case BreachState.BeforeCourt(var _, var at, var adjourned, var remand, var again) -> {
                row.setState(Word.BEFORE_COURT.name());
                row.setBeforeCourtAt(at);
                row.setAdjourned(adjourned);
                row.setRemandKind(remand.map(r -> r.kind().name()).orElse(null));
                row.setRemandUntil(remand.map(Remand::until).orElse(null));
                row.setCourtAgainAt(again.orElse(null));
                row.setRemandWords(remand.flatMap(Remand::words).orElse(null));
            }
            case BreachState.Finished(var _, var at, var again, var outcome) -> {
                row.setState(Word.FINISHED.name());
                row.setBeforeCourtAt(at.orElse(null));
                row.setCourtAgainAt(again.orElse(null));
                outcome(row, outcome);
            }
            case BreachState.Released(var _, var at, var why) -> {
                row.setState(Word.RELEASED.name());
                row.setReleasedAt(at);
                row.setReleaseReason(why);
            }
        }
    }

    static BreachState read(BreachRecord row) {
        return switch (Word.valueOf(row.getState())) {
            case REPORTED -> new BreachState.Reported();
            case ARREST_SOUGHT -> new BreachState.ArrestSought(row.getSoughtSince());
            case IN_CUSTODY -> new BreachState.InCustody(arrest(row).orElseThrow());
            case BEFORE_COURT ->
                    new BreachState.BeforeCourt(
                            arrest(row),
                            row.getBeforeCourtAt(),
                            row.getAdjourned(),
                            remand(row),
                            Optional.ofNullable(row.getCourtAgainAt()));
            case FINISHED ->
                    new BreachState.Finished(
                            arrest(row),
                            Optional.ofNullable(row.getBeforeCourtAt()),
                            Optional.ofNullable(row.getCourtAgainAt()),
                            outcome(row));
            case RELEASED ->
                    new BreachState.Released(
                            arrest(row).orElseThrow(), row.getReleasedAt(), row.getReleaseReason());
        };
    }

    private static Optional<Remand> remand(BreachRecord row) {
        return Columns.word(Remand.Kind.class, row.getRemandKind())
                .map(
                        kind ->
                                new Remand(
                                        kind,
                                        row.getRemandUntil(),
                                        Optional.ofNullable(row.getRemandWords())));
    }

    private static void arrest(BreachRecord row, Arrest arrest) {
        row.setArrestedAt(arrest.at());
        row.setArrestPlace(arrest.place().orElse(null));
        row.setCustodyRef(arrest.custodyRef().orElse(null));
        row.setCourtByAct(arrest.courtBy().map(KeptDeadline::actBy).orElse(null));
        row.setCourtByLatest(arrest.courtBy().map(KeptDeadline::latestLawful).orElse(null));
        row.setCourtByList(arrest.courtBy().map(KeptDeadline::listVersion).orElse(null));
        row.setStationAt(arrest.custody().arrivedAt().orElse(null));
        row.setDetainedAt(arrest.custody().authorisedAt().orElse(null));
        row.setArrestTimeSource(arrest.timeSource().orElse(null));
    }

    private static Optional<Arrest> arrest(BreachRecord row) {
        return Optional.ofNullable(row.getArrestedAt())
                .map(
                        at ->
                                new Arrest(
                                        at,
                                        Optional.ofNullable(row.getArrestPlace()),
                                        Optional.ofNullable(row.getCustodyRef()),
                                        Columns.deadline(
                                                row.getCourtByAct(),
                                                row.getCourtByLatest(),
                                                row.getCourtByList()),
                                        new Custody(
                                                Optional.ofNullable(row.getStationAt()),
                                                Optional.ofNullable(row.getDetainedAt())),
                                        Optional.ofNullable(row.getArrestTimeSource())));
    }

    private static void outcome(BreachRecord row, CourtOutcome outcome) {
        switch (outcome) {
            case CourtOutcome.Proved(var custodyDays, var finePounds, var daily) -> {
                row.setOutcome(Finding.PROVED.name());
                row.setCustodyDays(custodyDays.orElse(null));
                row.setFinePounds(finePounds.orElse(null));
                row.setDailyPounds(daily.map(DailySum::poundsADay).orElse(null));
                row.setDefaultDays(daily.map(DailySum::daysOfDefault).orElse(null));
            }
            case CourtOutcome.NotProved() -> row.setOutcome(Finding.NOT_PROVED.name());
            case CourtOutcome.Withdrawn() -> row.setOutcome(Finding.WITHDRAWN.name());
        }
    }

    private static CourtOutcome outcome(BreachRecord row) {
        return switch (Finding.valueOf(row.getOutcome())) {
            case PROVED ->
                    new CourtOutcome.Proved(
                            Optional.ofNullable(row.getCustodyDays()),
                            Optional.ofNullable(row.getFinePounds()),
                            Optional.ofNullable(row.getDailyPounds())
                                    .map(a -> new DailySum(a, row.getDefaultDays())));
            case NOT_PROVED -> new CourtOutcome.NotProved();
            case WITHDRAWN -> new CourtOutcome.Withdrawn();
        };
    }
}
