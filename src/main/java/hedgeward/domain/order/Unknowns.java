package hedgeward.domain.order;

import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.people.Household;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.people.ProtectedPerson;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is still not known of a case and matters now, and who should find it out.
///
/// @param owner the officer in the case; empty while there is none, and then the desk asks
public record Unknowns(List<Unknown> open, Optional<OfficerId> owner) {

    public Unknowns {
        open = List.copyOf(open);
    }

    /// What is open at an instant.
    public static Unknowns of(CaseFile file, Instant at) {
        Stage.Kind stage = file.stageAt(at).kind();
        return new Unknowns(
                Stream.of(Unknown.values())
                        .filter(unknown -> unknown.mattersAt(stage) && isOpen(file, unknown))
                        .toList(),
                file.handling().officerInCase());
    }

    private static boolean isOpen(CaseFile file, Unknown unknown) {
        ProtectedPerson person = file.parties().protectedPerson();
        Household home = file.parties().household();
        return switch (unknown) {
            case OFFICER_IN_CASE -> file.handling().officerInCase().isEmpty();
            case RESPONDENT_BORN -> file.parties().respondent().bornOn().isEmpty();
            case RESPONDENT_ADDRESS -> file.parties().respondent().address().isEmpty();
            case PROTECTED_ADDRESS -> person.address().isEmpty();
            case SAFE_PHONE -> person.safeContact().phone().isEmpty();
            case CODE_WORD -> person.safeContact().codeWord().isEmpty();
            case RISK -> file.handling().risk().isEmpty();
            case RELATIONSHIP -> file.parties().relationship().isEmpty();
            case SHARED_HOME -> home.shared().isEmpty();
            case CHILDREN -> home.childrenKnown().isEmpty();
            case CHILDREN_NAMES -> home.childCount().orElse(0) > home.children().size();
            case WRITTEN_CONFIRMATION,
                    COMMANDING_OFFICER,
                    REPRESENTATIONS,
                    PROPORTIONALITY,
                    PROSECUTION ->
                    file.authorisation().filter(a -> isOpen(a.deliberation(), unknown)).isPresent();
            case TERM_REASONS ->
                    file.noticeTerms().conditions().stream().anyMatch(Unknowns::lacksReason);
            case ADDRESS_ASKED, HEARING, HEARING_COURT, HEARING_NOTICE ->
                    file.noticeService().isPresent() && isOpenForHearing(file, unknown);
        };
    }

    /// What the law puts into every notice needs no reason of its own.
    private static boolean lacksReason(Condition term) {
        return term.type() != ConditionType.NO_MOLESTATION && term.reason().isEmpty();
    }

    private static boolean isOpen(Deliberation weighed, Unknown unknown) {
        return switch (unknown) {
            case WRITTEN_CONFIRMATION -> weighed.decided().awaitsConfirmation();
            case COMMANDING_OFFICER ->
                    weighed.forces().commanderIsToBeTold() && weighed.forces().told().isEmpty();
            case REPRESENTATIONS ->
                    weighed.representations()
                            .filter(Representations.NOT_YET_ABLE::equals)
                            .isPresent();
            case PROPORTIONALITY -> weighed.proportionality().isEmpty();
            default -> weighed.prosecution().isEmpty();
        };
    }

    private static boolean isOpenForHearing(CaseFile file, Unknown unknown) {
        Optional<Hearing> listing = file.currentHearing().filter(h -> h.result().isEmpty());
        return switch (unknown) {
            case ADDRESS_ASKED ->
                    !file.noticeService().flatMap(NoticeService::addressAsked).orElse(false);
            case HEARING -> listing.flatMap(Hearing::listedFor).isEmpty();
            case HEARING_COURT -> listing.filter(h -> h.court().isEmpty()).isPresent();
            default -> listing.filter(h -> h.notice().isEmpty()).isPresent();
        };
    }
}
