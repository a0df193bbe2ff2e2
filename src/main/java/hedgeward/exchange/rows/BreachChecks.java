package hedgeward.exchange.rows;

import hedgeward.domain.breach.Arrest;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.breach.CourtOutcome;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.law.BreachOf;
import hedgeward.domain.law.LegalSource;
import hedgeward.domain.law.Penalty;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.exchange.csv.Cells;
import hedgeward.exchange.csv.WallTimes;

import java.time.Instant;
import java.util.Optional;

/// What must be true of a breach, its arrest and its penalty (CSA 2010 ss.26, 28-29; DAA 2021
/// ss.26, 39; Magistrates' Courts Act 1980 s.63(3)).
final class BreachChecks {

    private BreachChecks() {}

    static void check(Breach breach, CaseFile file, Cells cells, Instant now) {
        Optional<Arrest> arrest = breach.state().arrestMade();
        somethingWasInForce(breach, file, cells);
        arrest.ifPresent(made -> arrestedWhileInForce(made.at(), file, cells));
        if (breach.state() instanceof BreachState.Finished finished
                && finished.outcome() instanceof CourtOutcome.Proved proved) {
            penaltyWithinTheCeiling(proved, file.regime(), cells);
            noticesHaveNoPenalty(breach, proved, file, cells);
        }
        provedWithoutCourt(breach, cells);
        arrest.ifPresent(made -> arrestedAfterReported(made, breach, cells));
        arrest.ifPresent(made -> courtInTime(made, breach.state(), cells, now));
        OrderWarnings.future("reported_at", Optional.of(breach.reportedAt()), cells, now);
        OrderWarnings.future("arrested_at", arrest.map(Arrest::at), cells, now);
    }

    private static void somethingWasInForce(Breach breach, CaseFile file, Cells cells) {
        Optional<Terms> terms = BreachRules.termsAt(file, breach.reportedAt());
        if (terms.isEmpty()) {
            cells.reject(
                    "reported_at",
                    "Nothing had bound the respondent yet when the breach was reported (%s)."
                            .formatted(arrestSource(file)));
        } else if (!terms.get().types().containsAll(breach.conditions())) {
            cells.reject("condition", "condition is no term of the notice or order broken.");
        }
    }

    private static void arrestedWhileInForce(Instant at, CaseFile file, Cells cells) {
        if (BreachRules.whatIsBroken(file, at).isPresent()) {
            return;
        }
        cells.reject(
                "arrested_at",
                file.order()
                                .map(BreachChecks::lifeOf)
                                .orElse("The notice was not in force at the arrest")
                        + " (%s).".formatted(arrestSource(file)));
    }

    private static String lifeOf(ProtectionOrder order) {
        return "The arrest lies outside the life of the order, which was made on %s and %s"
                .formatted(
                        WallTimes.write(order.madeAt()),
                        order.term()
                                .lastDay()
                                .map(day -> "ended with " + WallTimes.write(day))
                                .orElse("has no end"));
    }

    private static LegalSource arrestSource(CaseFile file) {
        return file.order().isPresent()
                ? NoticeChecks.source(file.regime(), "s.28(9)-(10)", "s.39")
                : NoticeChecks.source(file.regime(), "s.25(1)(b), s.26(1)", "s.26(1)");
    }

    private static void penaltyWithinTheCeiling(
            CourtOutcome.Proved proved, Regime regime, Cells cells) {
        switch (regime) {
            case DVPN_DVPO -> {
                proved.custodyDays()
                        .flatMap(Penalty::objectionToCustody)
                        .ifPresent(why -> cells.reject("custody_days", why));
                proved.finePounds()
                        .flatMap(Penalty::objectionToFine)
                        .ifPresent(why -> cells.reject("fine_pounds", why));
            }
            case DAPN_DAPO -> {
                // Breach of a DAPO is an offence; its sentence has no ceiling in this table.
            }
        }
    }

    private static void noticesHaveNoPenalty(
            Breach breach, CourtOutcome.Proved proved, CaseFile file, Cells cells) {
        boolean punished = proved.custodyDays().isPresent() || proved.finePounds().isPresent();
        Instant when = breach.state().arrestMade().map(Arrest::at).orElse(breach.reportedAt());
        if (punished
                && file.regime() == Regime.DVPN_DVPO
                && BreachRules.whatIsBroken(file, when)
                        .filter(BreachOf.NOTICE::equals)
                        .isPresent()) {
            cells.reject(
                    proved.custodyDays().isPresent() ? "custody_days" : "fine_pounds",
                    "Breach of a notice leads to the court and has no penalty of its own (%s)."
                            .formatted(LegalSource.crimeAndSecurityAct("s.26")));
        }
    }

    private static void provedWithoutCourt(Breach breach, Cells cells) {
        if (breach.state() instanceof BreachState.Finished finished
                && finished.beforeCourtAt().isEmpty()
                && !(finished.outcome() instanceof CourtOutcome.Withdrawn)) {
            cells.warn("before_court_at", "There is an outcome, but before_court_at is empty.");
        }
    }

    private static void arrestedAfterReported(Arrest arrest, Breach breach, Cells cells) {
        if (arrest.at().isBefore(breach.reportedAt())) {
            cells.warn("arrested_at", "The arrest lies before the report of the breach.");
        }
    }

    private static void courtInTime(Arrest arrest, BreachState state, Cells cells, Instant now) {
        Optional<Instant> court =
                switch (state) {
                    case BreachState.BeforeCourt before -> Optional.of(before.at());
                    case BreachState.Finished finished -> finished.beforeCourtAt();
                    case BreachState.InCustody _ -> Optional.of(now);
                    case BreachState.Reported _,
                            BreachState.ArrestSought _,
                            BreachState.Released _ ->
                            Optional.empty();
                };
        Optional<Instant> latest = arrest.courtBy().map(by -> by.latestLawful());
        if (latest.isPresent() && court.filter(at -> !at.isBefore(latest.get())).isPresent()) {
            cells.warn(
                    "before_court_at",
                    "More than the 24 hours allowed lie between the arrest and the court (Crime and"
                            + " Security Act 2010 s.26(1), s.29(1)).");
        }
    }
}
