package hedgeward.app.casepage;

import hedgeward.app.audit.AuditLine;
import hedgeward.app.breach.BreachCorrection;
import hedgeward.app.order.CaseCorrection;
import hedgeward.app.visit.VisitCorrection;
import hedgeward.app.visit.VisitRow;
import hedgeward.domain.breach.Breach;
import hedgeward.domain.condition.Arrestable;
import hedgeward.domain.order.ArrestRules;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Stage;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Everything the page of a case shows.
///
/// @param officers those the case names, by id
/// @param history newest first
/// @param corrections newest first; values of guarded facts are shown only after a reason was given
/// @param breachCorrections those of its breaches, newest first
/// @param visitCorrections those of its visits, newest first
public record CaseOverview(
        CaseFile file,
        Stage stage,
        Arrestable arrestable,
        List<VisitRow> visits,
        List<Breach> breaches,
        Map<OfficerId, Officer> officers,
        List<AuditLine> history,
        List<CaseCorrection> corrections,
        List<BreachCorrection> breachCorrections,
        List<VisitCorrection> visitCorrections) {

    public CaseOverview {
        visits = List.copyOf(visits);
        breaches = List.copyOf(breaches);
        officers = Map.copyOf(officers);
        history = List.copyOf(history);
        corrections = List.copyOf(corrections);
        breachCorrections = List.copyOf(breachCorrections);
        visitCorrections = List.copyOf(visitCorrections);
    }

    /// The same page with the case as it was just saved.
    public CaseOverview withFile(CaseFile saved, Instant now) {
        return new CaseOverview(
                saved,
                saved.stageAt(now),
                ArrestRules.at(saved, now),
                visits,
                breaches,
                officers,
                history,
                corrections,
                breachCorrections,
                visitCorrections);
    }

    @Override
    public String toString() {
        return "CaseOverview[" + file.id().value() + "]";
    }
}
