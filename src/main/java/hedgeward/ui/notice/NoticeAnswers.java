package hedgeward.ui.notice;

import hedgeward.domain.area.Availability;
import hedgeward.domain.clock.London;
import hedgeward.domain.condition.AddressGiveaway;
import hedgeward.domain.condition.Condition;
import hedgeward.domain.condition.ConditionType;
import hedgeward.domain.condition.Terms;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.CommanderTold;
import hedgeward.domain.order.DecisionMeans;
import hedgeward.domain.order.Matter;
import hedgeward.domain.order.Representations;
import hedgeward.domain.order.ServicePersonnel;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.Household;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.people.Postcode;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.domain.people.Respondent;
import hedgeward.domain.people.SafeContact;
import hedgeward.ui.terms.TermsText;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What the texts of the form mean. What cannot be read is no answer; the check says so beside the
/// field.
record NoticeAnswers(NoticeModel model) {

    static final String YES = "yes";
    static final String NO = "no";

    /// Ends the parts of the terms while a field of theirs cannot be read.
    static final String UNREADABLE = "\n!";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    Optional<String> text(NoticeField field) {
        return Optional.of(model.text(field)).filter(text -> !text.isEmpty());
    }

    boolean isEmpty(NoticeField field) {
        return model.text(field).isEmpty();
    }

    Regime regime() {
        return Regime.ofCode(model.text(NoticeField.REGIME)).orElse(Regime.DVPN_DVPO);
    }

    /// Whether our force may use the regime on the day of the decision, or today while that is not
    /// typed yet; empty until the table was read.
    Optional<Availability> availability(LocalDate today) {
        LocalDate day = moment(NoticeField.DECIDED_AT).map(London::dateOf).orElse(today);
        return model.areasProperty().get().map(areas -> areas.of(regime(), day));
    }

    Optional<Boolean> yesOrNo(NoticeField field) {
        return text(field).filter(t -> t.equals(YES) || t.equals(NO)).map(YES::equals);
    }

    Optional<LocalDate> day(NoticeField field) {
        return text(field)
                .flatMap(
                        text -> {
                            try {
                                return Optional.of(LocalDate.parse(text));
                            } catch (DateTimeParseException _) {
                                return Optional.empty();
                            }
                        });
    }

    Optional<Instant> moment(NoticeField field) {
        return text(field)
                .flatMap(
                        text -> {
                            try {
                                return Optional.of(Instant.parse(text));
                            } catch (DateTimeParseException _) {
                                return Optional.empty();
                            }
                        });
    }

    Optional<Officer> officer(NoticeField field) {
        String id = model.text(field);
        return model.officersProperty().get().stream()
                .filter(officer -> officer.id().value().toString().equals(id))
                .findFirst();
    }

    Optional<Integer> number(NoticeField field) {
        return text(field).filter(t -> NUMBER.matcher(t).matches()).map(Integer::valueOf);
    }

    /// The address of two fields; empty when nothing stands there.
    Optional<Address> address(NoticeField lines, NoticeField postcode) {
        Optional<Postcode> code = Postcode.of(model.text(postcode));
        return isEmpty(lines) && code.isEmpty()
                ? Optional.empty()
                : Optional.of(new Address(model.text(lines), code));
    }

    /// Whether the notice is being granted; nothing chosen yet counts as granted, since most are.
    boolean isGranted() {
        return yesOrNo(NoticeField.DECISION).orElse(true);
    }

    /// The types of terms ticked that are lawful for this home.
    Set<ConditionType> terms() {
        EnumSet<ConditionType> types = EnumSet.noneOf(ConditionType.class);
        conditions().forEach(term -> types.add(term.type()));
        return types;
    }

    /// The types ticked, lawful or not for this home.
    Set<ConditionType> ticked() {
        EnumSet<ConditionType> ticked = EnumSet.noneOf(ConditionType.class);
        Arrays.stream(model.text(NoticeField.TERMS).split(" "))
                .flatMap(code -> ConditionType.ofCode(code).stream())
                .forEach(ticked::add);
        return ticked;
    }

    /// The terms with all their parts, without those that are not lawful for this home.
    List<Condition> conditions() {
        Household home = household();
        return drafted().stream()
                .filter(
                        term ->
                                new Terms(List.of(term))
                                        .needingSharedPremises(regime(), home)
                                        .isEmpty())
                .toList();
    }

    /// The terms as written: with their parts where any were given, else as ticked.
    List<Condition> drafted() {
        String parts = model.textProperty(NoticeField.TERM_PARTS).get();
        return parts.isEmpty()
                ? ticked().stream().map(this::plain).toList()
                : TermsText.read(parts);
    }

    private Condition plain(ConditionType type) {
        return type == ConditionType.KEEP_DISTANCE
                ? number(NoticeField.METRES)
                        .filter(metres -> metres > 0)
                        .map(Condition::distance)
                        .orElseGet(() -> Condition.of(type))
                : Condition.of(type);
    }

    /// Whether every part of every term could be read.
    boolean areTermsReadable() {
        return !model.textProperty(NoticeField.TERM_PARTS).get().endsWith(UNREADABLE);
    }

    private Household household() {
        return new Household(
                yesOrNo(NoticeField.SHARED),
                address(NoticeField.PREMISES_ADDRESS, NoticeField.PREMISES_POSTCODE),
                Optional.empty(),
                List.of());
    }

    /// What no term may tell the respondent, from the addresses typed so far.
    AddressGiveaway giveaway() {
        PersonName anybody = new PersonName("-", Optional.empty());
        return AddressGiveaway.of(
                new Parties(
                        new Respondent(
                                anybody,
                                Optional.empty(),
                                Optional.empty(),
                                address(
                                        NoticeField.RESPONDENT_ADDRESS,
                                        NoticeField.RESPONDENT_POSTCODE)),
                        new ProtectedPerson(
                                anybody,
                                Optional.empty(),
                                Optional.empty(),
                                address(
                                        NoticeField.PROTECTED_ADDRESS,
                                        NoticeField.PROTECTED_POSTCODE),
                                SafeContact.UNKNOWN),
                        Optional.empty(),
                        household()));
    }

    /// The matters that have to be considered: (d) only with a term about the home.
    Set<Matter> matters() {
        EnumSet<Matter> asked = EnumSet.allOf(Matter.class);
        if (conditions().stream().noneMatch(Condition::isOccupation)) {
            asked.remove(Matter.OTHER_RESIDENTS_OPINION);
        }
        return asked;
    }

    /// The value of an enumeration that was chosen; empty while it is not known.
    <E extends Enum<E>> Optional<E> chosen(NoticeField field, Class<E> type) {
        String code = model.text(field);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(code))
                .findFirst();
    }

    Optional<DecisionMeans> means() {
        return chosen(NoticeField.DECIDED_MEANS, DecisionMeans.class);
    }

    /// Whether the respondent's account itself has to stand in the form.
    boolean needsRepresentations() {
        return chosen(NoticeField.REPRESENTATIONS_KIND, Representations.class)
                .map(Representations::needsWords)
                .orElse(true);
    }

    /// What is known of the respondent's service in the armed forces.
    ServicePersonnel forces() {
        Optional<String> who = text(NoticeField.COMMANDER_WHO);
        Optional<String> how = text(NoticeField.COMMANDER_HOW);
        Optional<CommanderTold> told =
                who.isEmpty() && how.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new CommanderTold(
                                        who.orElse(""),
                                        moment(NoticeField.COMMANDER_AT),
                                        how.orElse("")));
        ServicePersonnel known =
                new ServicePersonnel(
                        yesOrNo(NoticeField.SERVICE_LAW), yesOrNo(NoticeField.SERVICE_HOME), told);
        return known.commanderIsToBeTold()
                ? known
                : new ServicePersonnel(
                        known.subjectToServiceLaw(),
                        known.serviceAccommodation(),
                        Optional.empty());
    }

    /// Whether anything was said about service.
    boolean mentionsService() {
        return isGranted()
                && !(isEmpty(NoticeField.SERVED_AT)
                        && isEmpty(NoticeField.SERVED_BY)
                        && isEmpty(NoticeField.ADDRESS_ASKED)
                        && isEmpty(NoticeField.SERVICE_ADDRESS)
                        && isEmpty(NoticeField.SERVICE_POSTCODE));
    }

    /// Whether anything was said about a hearing.
    boolean mentionsHearing() {
        return isGranted() && !(isEmpty(NoticeField.COURT) && isEmpty(NoticeField.LISTED_AT));
    }
}
