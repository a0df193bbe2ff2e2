package hedgeward.ui.order;

import hedgeward.app.breach.BreachCorrection;
import hedgeward.app.casepage.CaseOverview;
import hedgeward.app.order.CaseCorrection;
import hedgeward.app.visit.VisitCorrection;
import hedgeward.domain.breach.Breach;
import hedgeward.ui.correction.CorrectionEntry;
import hedgeward.ui.kit.Look;
import hedgeward.ui.wording.BreachFactWords;
import hedgeward.ui.wording.CorrectionWords;
import hedgeward.ui.wording.VisitFactWords;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was put right in a case, its breaches and its visits.
///
/// @param revealed whether values of guarded facts may be shown
record CorrectionsMade(Look look, CaseOverview overview, boolean revealed) {

    List<CorrectionEntry> newestFirst() {
        return Stream.of(
                        overview.corrections().stream().map(this::ofCase),
                        overview.breachCorrections().stream().flatMap(this::ofBreach),
                        overview.visitCorrections().stream().map(this::ofVisit))
                .flatMap(some -> some)
                .sorted(Comparator.comparing(CorrectionEntry::at).reversed())
                .toList();
    }

    private CorrectionEntry ofCase(CaseCorrection one) {
        CorrectionWords words = new CorrectionWords(look, overview.officers());
        return new CorrectionEntry(
                Optional.empty(),
                one.at(),
                one.userName(),
                one.reason(),
                one.changes().stream().map(change -> words.change(change, revealed)).toList());
    }

    private Stream<CorrectionEntry> ofBreach(BreachCorrection one) {
        return overview.breaches().stream()
                .filter(breach -> breach.id().equals(one.breachId()))
                .map(breach -> ofBreach(one, breach));
    }

    private CorrectionEntry ofBreach(BreachCorrection one, Breach breach) {
        BreachFactWords words = BreachFactWords.of(look, breach, overview.file());
        String about =
                look.messages()
                        .text(CaseMsg.CORRECTED_BREACH, look.times().dayTime(breach.reportedAt()));
        return new CorrectionEntry(
                Optional.of(about),
                one.at(),
                one.userName(),
                one.reason(),
                one.changes().stream().map(words::change).toList());
    }

    private CorrectionEntry ofVisit(VisitCorrection one) {
        VisitFactWords words = new VisitFactWords(look, List.of());
        return new CorrectionEntry(
                overview.visits().stream()
                        .filter(visit -> visit.id().equals(one.visitId()))
                        .findFirst()
                        .map(
                                visit ->
                                        look.messages()
                                                .text(
                                                        CaseMsg.CORRECTED_VISIT,
                                                        visit.code().value())),
                one.at(),
                one.userName(),
                one.reason(),
                one.changes().stream().map(words::change).toList());
    }
}
