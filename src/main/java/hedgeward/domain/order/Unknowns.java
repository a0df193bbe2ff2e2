package hedgeward.domain.order;

import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.people.Household;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.people.ProtectedPerson;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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
            case WRITTEN_CONFIRMATION -> isOpen(file, w -> w.decided().awaitsConfirmation());
            case COMMANDING_OFFICER -> isOpen(file, Unknowns::awaitsCommander);
            case REPRESENTATIONS -> isOpen(file, Unknowns::awaitsRepresentations);
            case PROPORTIONALITY -> isOpen(file, w -> w.proportionality().isEmpty());
            case PROSECUTION -> isOpen(file, w -> w.prosecution().isEmpty());
            case TERM_REASONS ->
                    file.noticeTerms().conditions().stream().anyMatch(Unknowns::lacksReason);
            case ADDRESS_ASKED -> isServed(file) && isAddressUnasked(file);
            case HEARING -> isServed(file) && listing(file).flatMap(Hearing::listedFor).isEmpty();
            case HEARING_COURT -> isServed(file) && lacks(file, Hearing::court);
            case HEARING_NOTICE -> isServed(file) && lacks(file, Hearing::notice);
            case RETURN_HEARING -> isReturnUnlisted(file);
        };
    }

    /// What the law puts into every notice needs no reason of its own.
    private static boolean lacksReason(Condition term) {
        return term.type() != ConditionType.NO_MOLESTATION && term.reason().isEmpty();
    }

    private static boolean isOpen(CaseFile file, Predicate<Deliberation> awaits) {
        return file.authorisation().map(Authorisation::deliberation).filter(awaits).isPresent();
    }

    private static boolean awaitsCommander(Deliberation weighed) {
        return weighed.forces().commanderIsToBeTold() && weighed.forces().told().isEmpty();
    }

    private static boolean awaitsRepresentations(Deliberation weighed) {
        return weighed.representations().filter(Representations.NOT_YET_ABLE::equals).isPresent();
    }

    private static boolean isAddressUnasked(CaseFile file) {
        return !file.noticeService().flatMap(NoticeService::addressAsked).orElse(false);
    }

    private static boolean isReturnUnlisted(CaseFile file) {
        return file.order().map(ReturnHearing::of).filter(ReturnHearing::isUnlisted).isPresent();
    }

    private static boolean isServed(CaseFile file) {
        return file.noticeService().isPresent();
    }

    /// The hearing that is still to be held.
    private static Optional<Hearing> listing(CaseFile file) {
        return file.currentHearing().filter(hearing -> hearing.result().isEmpty());
    }

    private static boolean lacks(CaseFile file, Function<Hearing, Optional<?>> part) {
        return listing(file).filter(hearing -> part.apply(hearing).isEmpty()).isPresent();
    }
}
