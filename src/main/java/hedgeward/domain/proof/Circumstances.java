package hedgeward.domain.proof;

import hedgeward.domain.condition.Channel;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Exemption;
import hedgeward.domain.condition.Place;
import hedgeward.domain.condition.Whom;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Channel, person, place and exceptions: what a term says of each, against what is known.
final class Circumstances {

    private static final Set<Place.Kind> HOMES =
            EnumSet.of(Place.Kind.SHARED_HOME, Place.Kind.PROTECTED_HOME);
    private static final Set<Place.Kind> WIDE = EnumSet.of(Place.Kind.AREA, Place.Kind.PERSON);

    private Circumstances() {}

    static Stream<Reason> of(Condition term, Allegation told) {
        return Stream.of(
                        channel(term, told),
                        whom(term, told),
                        place(term, told),
                        exception(term, told))
                .flatMap(Optional::stream);
    }

    private static Optional<Reason> channel(Condition term, Allegation told) {
        Set<Channel> named = term.bounds().channels();
        if (named.isEmpty() || !isAboutContact(told)) {
            return Optional.empty();
        }
        return told.channel()
                .map(c -> named.contains(c) ? Optional.<Reason>empty() : notNamed())
                .orElse(Optional.of(Reason.CHANNEL_UNKNOWN));
    }

    private static Optional<Reason> notNamed() {
        return Optional.of(Reason.CHANNEL_NOT_COVERED);
    }

    private static boolean isAboutContact(Allegation told) {
        return switch (told.act()) {
            case CONTACT, THREAT, HARASSMENT -> true;
            case APPROACH, ENTRY, STAYED, EVICTION, VIOLENCE, NOT_DONE, OTHER -> false;
        };
    }

    private static Optional<Reason> whom(Condition term, Allegation told) {
        if (!isAboutPeople(term.type())) {
            return Optional.empty();
        }
        Whom whom = term.bounds().whom();
        return told.toward()
                .map(
                        t ->
                                switch (t) {
                                    case PROTECTED_PERSON ->
                                            when(!whom.protectedPerson(), Reason.NOT_PROTECTED);
                                    case CHILD -> child(whom);
                                    case ANOTHER ->
                                            Optional.of(
                                                    whom.named().isEmpty()
                                                            ? Reason.NOT_PROTECTED
                                                            : Reason.WHOM_UNCLEAR);
                                })
                .orElse(Optional.of(Reason.WHOM_UNKNOWN));
    }

    private static Optional<Reason> child(Whom whom) {
        if (whom.children()) {
            return Optional.empty();
        }
        return Optional.of(whom.named().isEmpty() ? Reason.NOT_PROTECTED : Reason.WHOM_UNCLEAR);
    }

    private static boolean isAboutPeople(ConditionType type) {
        return switch (type) {
            case NO_MOLESTATION, NO_CONTACT -> true;
            case NO_EVICTION,
                    NO_ENTRY,
                    LEAVE_PREMISES,
                    KEEP_DISTANCE,
                    OTHER_PROHIBITION,
                    REQUIREMENT,
                    ELECTRONIC_MONITORING ->
                    false;
        };
    }

    /// A term about premises that names none is about the home both live in.
    private static Optional<Reason> place(Condition term, Allegation told) {
        Optional<Place.Kind> meant =
                term.bounds().place().map(Place::kind).or(() -> home(term.type()));
        if (meant.isEmpty() || !told.isInPerson()) {
            return Optional.empty();
        }
        return told.scene()
                .kind()
                .map(was -> compared(meant.get(), was))
                .orElse(Optional.of(Reason.PLACE_UNKNOWN));
    }

    private static Optional<Place.Kind> home(ConditionType type) {
        return type.isOccupation() ? Optional.of(Place.Kind.SHARED_HOME) : Optional.empty();
    }

    private static Optional<Reason> compared(Place.Kind meant, Place.Kind was) {
        boolean named = meant == Place.Kind.ADDRESS;
        if (meant == was) {
            return when(named, Reason.PLACE_UNCLEAR);
        }
        boolean open =
                WIDE.contains(meant)
                        || WIDE.contains(was)
                        || named
                        || was == Place.Kind.ADDRESS
                        || (HOMES.contains(meant) && HOMES.contains(was));
        return Optional.of(open ? Reason.PLACE_UNCLEAR : Reason.ANOTHER_PLACE);
    }

    private static Optional<Reason> exception(Condition term, Allegation told) {
        return when(
                term.bounds().exemptions().stream().anyMatch(e -> mayCover(e.kind(), told)),
                Reason.EXCEPTION_MAY_APPLY);
    }

    /// Violence and threats are never what an exception allows.
    private static boolean mayCover(Exemption.Kind kind, Allegation told) {
        if (told.act() == Act.VIOLENCE || told.act() == Act.THREAT) {
            return false;
        }
        return switch (kind) {
            case CHILD_CONTACT, SOLICITOR -> !told.isInPerson() && mayBeThroughOthers(told);
            case COURT, BELONGINGS -> told.isInPerson() || told.channel().isEmpty();
            case EMERGENCY, OTHER -> true;
        };
    }

    private static boolean mayBeThroughOthers(Allegation told) {
        return told.channel()
                .map(
                        c ->
                                switch (c) {
                                    case THIRD_PARTY, LETTER, EMAIL -> true;
                                    case IN_PERSON, PHONE, TEXT, SOCIAL_MEDIA -> false;
                                })
                .orElse(true);
    }

    private static Optional<Reason> when(boolean holds, Reason reason) {
        return holds ? Optional.of(reason) : Optional.empty();
    }
}
