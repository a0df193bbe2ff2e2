package hedgeward.domain.breach;

import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Stage;

import java.time.Instant;

/// How long a breach may be arrested for. The power over a civil breach ends with its notice or
/// order; an offence is arrested for afterwards too.
public final class ArrestPower {

    private ArrestPower() {}

    /// Whether the respondent may be arrested for a breach at an instant: while notice or order is
    /// in force, and for the offence of having broken a DAPO afterwards too (DAA 2021 s.39; PACE
    /// 1984 s.24), which the end of the order does not undo.
    public static boolean reaches(Breach breach, CaseFile file, Instant at) {
        return BreachRules.whatIsBroken(file, at).isPresent()
                || (isAfterDapo(file, at)
                        && file.order()
                                .filter(o -> !breach.reportedAt().isBefore(o.madeAt()))
                                .isPresent());
    }

    /// Whether a DAPO there was is over at an instant.
    static boolean isAfterDapo(CaseFile file, Instant at) {
        Stage.Kind kind = file.stageAt(at).kind();
        return file.regime() == Regime.DAPN_DAPO
                && (kind == Stage.Kind.EXPIRED || kind == Stage.Kind.DISCHARGED);
    }
}
