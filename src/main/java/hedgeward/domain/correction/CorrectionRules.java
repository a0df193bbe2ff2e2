package hedgeward.domain.correction;

import hedgeward.domain.clock.KeptDeadline;
import hedgeward.domain.clock.StatutoryClocks;
import hedgeward.domain.common.Decision;
import hedgeward.domain.order.CaseFact;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRejection;
import hedgeward.domain.order.Notice;
import hedgeward.domain.order.NoticeService;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.Stage;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.OfficerId;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts facts of a case right. The deadlines follow with the list of bank holidays of today, and a
/// case that the law would not allow is refused with the rule.
public final class CorrectionRules {

    private static final Set<CaseField> NEVER_EMPTY =
            EnumSet.of(
                    CaseField.RESPONDENT_SURNAME,
                    CaseField.PROTECTED_SURNAME,
                    CaseField.AUTHORISED_BY,
                    CaseField.AUTHORISED_AT,
                    CaseField.SERVED_AT,
                    CaseField.ORDER_MADE_AT,
                    CaseField.ORDER_DAYS,
                    CaseField.ORDER_SERVED_AT);

    private CorrectionRules() {}

    /// What a corrected case is measured by.
    ///
    /// @param officers those the case may name
    public record Ground(StatutoryClocks clocks, Map<OfficerId, Officer> officers) {
        public Ground {
            officers = Map.copyOf(officers);
        }
    }

    /// The corrected case.
    ///
    /// @param values the facts as they shall be; a fact left out stays as it is
    public static Decision<CaseFile, CaseRejection> correct(
            CaseFile file, Map<CaseField, Optional<String>> values, Ground ground, Instant now) {
        boolean emptied =
                values.entrySet().stream()
                        .anyMatch(e -> e.getValue().isEmpty() && NEVER_EMPTY.contains(e.getKey()));
        if (emptied || !CaseFields.open(file).containsAll(values.keySet())) {
            return Decision.reject(CaseRejection.FACT_REQUIRED);
        }
        CaseFile typed = CaseFields.with(file, values);
        if (isLost(typed, values)) {
            return Decision.reject(CaseRejection.FACT_REQUIRED);
        }
        CaseFile corrected = notesOf(deadlineOf(file, typed, ground.clocks()), now);
        if (CaseFields.between(file, corrected).isEmpty()) {
            return Decision.reject(CaseRejection.NOTHING_CORRECTED);
        }
        return LawfulCase.broken(file, corrected, ground.officers(), now)
                .<Decision<CaseFile, CaseRejection>>map(Decision::reject)
                .orElseGet(
                        () ->
                                Decision.accept(
                                        corrected, new CaseFact.CaseCorrected(file.id(), now)));
    }

    /// A fact that cannot stand without another, as when somebody was told without whom or how, is
    /// refused and not dropped.
    private static boolean isLost(CaseFile typed, Map<CaseField, Optional<String>> values) {
        return values.entrySet().stream()
                .anyMatch(
                        e ->
                                e.getValue().isPresent()
                                        && CaseFields.read(typed, e.getKey()).isEmpty());
    }

    /// The 48 hours run from the corrected service (CSA 2010 s.27(3)).
    private static CaseFile deadlineOf(CaseFile was, CaseFile typed, StatutoryClocks clocks) {
        Optional<Instant> before = was.noticeService().map(NoticeService::at);
        return typed.noticeService()
                .filter(service -> before.filter(service.at()::equals).isEmpty())
                .map(
                        service ->
                                typed.withNotice(
                                        typed.notice()
                                                .orElseThrow()
                                                .withService(heardBy(service, typed, clocks))))
                .orElse(typed);
    }

    private static NoticeService heardBy(
            NoticeService service, CaseFile file, StatutoryClocks clocks) {
        return new NoticeService(
                service.at(),
                service.by(),
                KeptDeadline.of(clocks.hearingBy(file.regime(), service.at())),
                service.addressForNotice(),
                service.addressAsked());
    }

    /// What the sweep noted no longer holds if the corrected case has not lapsed or expired: it
    /// will be noted again in its time.
    private static CaseFile notesOf(CaseFile file, Instant now) {
        Stage stage = file.stageAt(now);
        CaseFile changed = file;
        if (!(stage instanceof Stage.Lapsed)) {
            changed = file.notice().map(n -> file.withNotice(unlapsed(n))).orElse(file);
        }
        if (stage instanceof Stage.Expired) {
            return changed;
        }
        CaseFile lasting = changed;
        return changed.order().map(o -> lasting.withOrder(unexpired(o))).orElse(lasting);
    }

    private static Notice unlapsed(Notice notice) {
        return new Notice(
                notice.authorisation(), notice.history(), notice.service(), Optional.empty());
    }

    private static ProtectionOrder unexpired(ProtectionOrder order) {
        return new ProtectionOrder(
                order.madeAt(),
                order.term(),
                order.history(),
                order.service(),
                Optional.empty(),
                order.making(),
                order.events());
    }
}
