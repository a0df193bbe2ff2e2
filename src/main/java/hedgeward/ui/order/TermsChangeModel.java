package hedgeward.ui.order;

import hedgeward.app.order.CaseSteps;
import hedgeward.app.order.ChangeTerms;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.correction.TermsMerge;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.TermsOf;
import hedgeward.domain.order.event.CourtDecision;
import hedgeward.domain.order.event.CourtDecision.Applicant;
import hedgeward.domain.order.event.OrderEvent;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Messages;
import hedgeward.ui.terms.TermSheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// New terms as they are typed in, and how they came about: a court varied them, or they had been
/// recorded wrongly.
///
/// @param offered what can have happened to this case
record TermsChangeModel(
        CaseFile file,
        List<Happened> offered,
        Answer<Happened> happened,
        Decided decided,
        Lasting lasting,
        TermSheet terms,
        Answer<String> reason)
        implements FormModel {

    private static final Set<CaseRejection> ABOUT_TIME =
            Set.of(
                    CaseRejection.IN_THE_FUTURE,
                    CaseRejection.LATER_DECISION_RECORDED,
                    CaseRejection.ORDER_NOT_IN_FORCE);

    private static final Set<CaseRejection> ABOUT_LENGTH =
            Set.of(CaseRejection.LAST_DAY_DOES_NOT_FIT, CaseRejection.LAST_DAY_BEFORE_DECISION);

    /// How the terms changed.
    enum Happened {
        COURT_VARIED,
        ORDER_WRONG,
        NOTICE_WRONG
    }

    /// The court's decision to vary.
    record Decided(
            Answer<Optional<Instant>> at,
            Answer<Optional<Instant>> from,
            Answer<String> court,
            Answer<Applicant> applicant) {}

    /// A DVPO is never varied; what was recorded wrongly may be put right in every case.
    static TermsChangeModel of(CaseFile file) {
        List<Happened> offered = new ArrayList<>();
        if (file.order().isPresent()) {
            if (file.regime() == Regime.DAPN_DAPO) {
                offered.add(Happened.COURT_VARIED);
            }
            offered.add(Happened.ORDER_WRONG);
        }
        if (file.notice().isPresent()) {
            offered.add(Happened.NOTICE_WRONG);
        }
        TermSheet sheet = new TermSheet();
        TermsChangeModel model =
                new TermsChangeModel(
                        file,
                        List.copyOf(offered),
                        Answer.of(offered.getFirst()),
                        new Decided(
                                Answer.empty(),
                                Answer.empty(),
                                Answer.of(file.currentHearing().flatMap(Hearing::court).orElse("")),
                                Answer.of(Applicant.POLICE)),
                        Lasting.of(
                                file.order()
                                        .map(ProtectionOrder::term)
                                        .orElse(OrderTerm.OPEN_ENDED)),
                        sheet,
                        Answer.of(""));
        sheet.show(model.before());
        model.happened().valueProperty().subscribe((_, _) -> sheet.show(model.before()));
        return model;
    }

    /// The same form over the case as it stands now, with what both people want of its terms.
    TermsChangeModel over(CaseFile now, TermsMerge.Wording both) {
        TermsChangeModel model =
                new TermsChangeModel(
                        now,
                        offered,
                        happened,
                        decided,
                        Lasting.of(both.length().orElse(OrderTerm.OPEN_ENDED)),
                        terms,
                        reason);
        terms.show(new Terms(both.terms()));
        happened.valueProperty().subscribe((_, _) -> terms.show(model.before()));
        return model;
    }

    /// The wording the form began with, in a state of the case.
    TermsMerge.Wording standing(CaseFile state) {
        return new TermsMerge.Wording(
                before(state).conditions(), state.order().map(ProtectionOrder::term));
    }

    /// The wording as it was typed.
    TermsMerge.Wording typed(ChangeTerms.How how) {
        return new TermsMerge.Wording(
                terms.soFar(),
                how instanceof ChangeTerms.How.Varied(var _, var length)
                        ? Optional.of(length)
                        : file.order().map(ProtectionOrder::term));
    }

    @Override
    public CaseStep step() {
        return CaseStep.CHANGE_TERMS;
    }

    boolean isVariation() {
        return happened.get() == Happened.COURT_VARIED;
    }

    /// The terms as they stand.
    private Terms before() {
        return before(file);
    }

    private Terms before(CaseFile state) {
        return happened.get() == Happened.NOTICE_WRONG ? state.noticeTerms() : state.newestTerms();
    }

    /// How they changed, when the form is whole; otherwise the problems stand beside their fields.
    Optional<ChangeTerms.How> change(Messages messages, String unreadable) {
        boolean said =
                reason.require(!reason.get().isBlank(), messages.text(CaseMsg.REASON_NEEDED));
        boolean read = terms.whole().require(terms.terms().isPresent(), unreadable);
        boolean timed =
                !isVariation()
                        || decided.at()
                                .require(
                                        decided.at().get().isPresent(),
                                        messages.text(CaseMsg.TIME_MISSING));
        Optional<OrderTerm> term =
                isVariation() ? lasting.term(messages) : Optional.of(lasting.before());
        return said && read && timed ? term.map(this::how) : Optional.empty();
    }

    ChangeTerms.Command command(CaseSteps.Seen seen, ChangeTerms.How how) {
        return new ChangeTerms.Command(seen, how, terms.terms().orElseThrow(), reason.get());
    }

    boolean refuse(CaseRejection why, String words) {
        if (ABOUT_TIME.contains(why)) {
            decided.at().refuse(words);
        } else if (ABOUT_LENGTH.contains(why)) {
            lasting.lastDay().refuse(words);
        } else if (why == CaseRejection.CHANGE_WITHOUT_REASON) {
            reason.refuse(words);
        } else {
            terms.whole().refuse(words);
        }
        return true;
    }

    private ChangeTerms.How how(OrderTerm term) {
        return switch (happened.get()) {
            case COURT_VARIED -> {
                Instant at = decided.at().get().orElseThrow();
                CourtDecision decision =
                        new CourtDecision(
                                Optional.of(decided.court().get().strip())
                                        .filter(court -> !court.isEmpty()),
                                at,
                                decided.applicant().get(),
                                Optional.of(reason.get().strip()));
                yield new ChangeTerms.How.Varied(
                        new OrderEvent.Varied(
                                decision, decided.from().get().orElse(at), reason.get().strip()),
                        term);
            }
            case ORDER_WRONG -> new ChangeTerms.How.Corrected(TermsOf.ORDER);
            case NOTICE_WRONG -> new ChangeTerms.How.Corrected(TermsOf.NOTICE);
        };
    }
}
