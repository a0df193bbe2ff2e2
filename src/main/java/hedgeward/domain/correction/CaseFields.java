package hedgeward.domain.correction;

import hedgeward.domain.order.CaseFile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads and writes the facts of a case one by one.
public final class CaseFields {

    private static final Map<CaseField, Function<CaseFile, Optional<String>>> READERS =
            Stream.of(
                            PeopleFields.RESPONDENT,
                            PeopleFields.HOME,
                            ContactFields.READ,
                            HandlingFields.READ,
                            DecisionFields.READ,
                            NoticeFields.READ,
                            HearingFields.READ,
                            OrderFields.READ)
                    .flatMap(some -> some.entrySet().stream())
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private CaseFields() {}

    /// The value as text; empty when it is not known.
    public static Optional<String> read(CaseFile file, CaseField field) {
        return Optional.ofNullable(READERS.get(field)).orElseThrow().apply(file);
    }

    /// The facts of this case that can be put right: those of what has happened so far.
    public static Set<CaseField> open(CaseFile file) {
        EnumSet<CaseField> open = EnumSet.allOf(CaseField.class);
        open.removeIf(CaseField::isDerived);
        if (file.notice().isEmpty()) {
            open.removeAll(EnumSet.of(CaseField.AUTHORISED_BY, CaseField.AUTHORISED_AT));
            open.removeAll(CaseField.Group.DECISION.fields());
        }
        if (file.noticeService().isEmpty()) {
            open.removeAll(
                    EnumSet.of(
                            CaseField.SERVED_BY,
                            CaseField.SERVED_AT,
                            CaseField.ADDRESS_ASKED,
                            CaseField.NOTICE_ADDRESS,
                            CaseField.NOTICE_POSTCODE));
        }
        open.removeAll(HearingFields.closed(file));
        open.removeAll(OrderFields.closed(file));
        return open;
    }

    /// The case with these facts; the rest as it was.
    ///
    /// @throws IllegalArgumentException when a value is not of its kind
    static CaseFile with(CaseFile file, Map<CaseField, Optional<String>> values) {
        CaseFile changed = HandlingFields.with(PeopleFields.with(file, values), values);
        changed = NoticeFields.with(changed, values);
        changed = HearingFields.with(changed, values);
        return OrderFields.with(changed, values);
    }

    /// What differs between two states of one case.
    public static List<FactChange<CaseField>> between(CaseFile before, CaseFile after) {
        return Arrays.stream(CaseField.values())
                .map(field -> new FactChange<>(field, read(before, field), read(after, field)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }
}
