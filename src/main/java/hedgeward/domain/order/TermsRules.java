package hedgeward.domain.order;

import hedgeward.domain.common.Decision;
import hedgeward.domain.condition.AddressGiveaway;
import hedgeward.domain.condition.TermProblem;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.condition.TermsHistory;
import hedgeward.domain.condition.TermsVersion;

import java.time.Instant;
import java.util.Optional;

/// Which terms may stand, and how what was recorded wrongly is corrected; what a court varies is in
/// [VariationRules]. Every earlier wording is kept.
public final class TermsRules {

    private TermsRules() {}

    /// Why terms may not stand in a case.
    ///
    /// @param made when the notice was authorised or the order made
    public static Optional<CaseRejection> problem(CaseFile file, Terms terms, Instant made) {
        if (!terms.prohibitsMolestation()) {
            return Optional.of(CaseRejection.MOLESTATION_TERM_MISSING);
        }
        if (!terms.needingSharedPremises(file.regime(), file.parties().household()).isEmpty()) {
            return Optional.of(CaseRejection.OCCUPATION_TERM_WITHOUT_SHARED_PREMISES);
        }
        return eachProblem(file, terms, made);
    }

    /// What is wrong with one of the terms, taken by itself.
    static Optional<CaseRejection> eachProblem(CaseFile file, Terms terms, Instant made) {
        return wholeProblem(file, terms, made)
                .or(
                        () ->
                                AddressGiveaway.of(file.parties()).isUndecidedIn(terms)
                                        ? Optional.of(CaseRejection.TERM_TELLS_ADDRESS)
                                        : Optional.empty());
    }

    /// What is wrong with one of the terms, whatever its words tell.
    static Optional<CaseRejection> wholeProblem(CaseFile file, Terms terms, Instant made) {
        return terms.conditions().stream()
                .flatMap(term -> TermProblem.of(term, file.regime(), made).stream())
                .findFirst()
                .map(TermsRules::rejection);
    }

    /// Terms recorded wrongly are put right from the start of the wording they correct.
    ///
    /// @param change who corrects them, when and why
    public static Decision<CaseFile, CaseRejection> correct(
            CaseFile file, TermsOf whose, Terms right, TermsVersion.Change change) {
        Optional<TermsHistory> history = history(file, whose);
        if (history.isEmpty()) {
            return Decision.reject(
                    whose == TermsOf.ORDER ? CaseRejection.NO_ORDER : CaseRejection.NO_NOTICE);
        }
        return changeProblem(history.get(), right, change)
                .or(() -> problem(file, right, begun(file, whose)))
                .<Decision<CaseFile, CaseRejection>>map(Decision::reject)
                .orElseGet(
                        () ->
                                Decision.accept(
                                        with(file, whose, history.get().corrected(right, change)),
                                        new CaseFact.TermsChanged(file.id(), change.recordedAt())));
    }

    private static Optional<CaseRejection> changeProblem(
            TermsHistory history, Terms changed, TermsVersion.Change change) {
        if (change.reason().isBlank()) {
            return Optional.of(CaseRejection.CHANGE_WITHOUT_REASON);
        }
        return history.terms().equals(changed)
                ? Optional.of(CaseRejection.TERMS_UNCHANGED)
                : Optional.empty();
    }

    private static CaseRejection rejection(TermProblem problem) {
        return switch (problem) {
            case NOT_IN_THIS_REGIME -> CaseRejection.TERM_ONLY_IN_A_DAPO;
            case METRES_MISSING, WORDS_MISSING, ENDS_BEFORE_IT_BEGINS ->
                    CaseRejection.TERM_NOT_WHOLE;
            case SUPERVISOR_MISSING -> CaseRejection.SUPERVISOR_MISSING;
            case MONITORING_WITHOUT_END, MONITORING_TOO_LONG -> CaseRejection.MONITORING_TOO_LONG;
        };
    }

    private static Optional<TermsHistory> history(CaseFile file, TermsOf whose) {
        return switch (whose) {
            case NOTICE -> file.notice().map(Notice::history);
            case ORDER -> file.order().map(ProtectionOrder::history);
        };
    }

    private static Instant begun(CaseFile file, TermsOf whose) {
        return switch (whose) {
            case NOTICE -> file.authorisation().orElseThrow().at();
            case ORDER -> file.order().orElseThrow().madeAt();
        };
    }

    private static CaseFile with(CaseFile file, TermsOf whose, TermsHistory history) {
        return switch (whose) {
            case NOTICE -> file.withNotice(file.notice().orElseThrow().withHistory(history));
            case ORDER -> file.withOrder(file.order().orElseThrow().withHistory(history));
        };
    }
}
