package hedgeward.domain.correction;

import hedgeward.domain.order.CaseFile;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.people.Postcode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The facts as they shall be: those given, else those the case has.
record Wanted(CaseFile file, Map<CaseField, Optional<String>> values) {

    Optional<String> value(CaseField field) {
        return values.getOrDefault(field, CaseFields.read(file, field));
    }

    Optional<Instant> moment(CaseField field) {
        return value(field).map(Instant::parse);
    }

    Optional<LocalDate> day(CaseField field) {
        return value(field).map(LocalDate::parse);
    }

    Optional<Boolean> yes(CaseField field) {
        return value(field).map(YesNo::isYes);
    }

    Optional<OfficerId> officer(CaseField field) {
        return value(field).map(UUID::fromString).map(OfficerId::new);
    }

    PersonName name(CaseField surname, CaseField forenames) {
        return new PersonName(value(surname).orElseThrow(), value(forenames));
    }

    Optional<Address> address(CaseField lines, CaseField postcode) {
        Optional<Postcode> code = value(postcode).map(Postcode::new);
        Optional<String> written = value(lines);
        return written.isEmpty() && code.isEmpty()
                ? Optional.empty()
                : Optional.of(new Address(written.orElse(""), code));
    }

    boolean isGiven(CaseField field) {
        return values.containsKey(field);
    }
}
