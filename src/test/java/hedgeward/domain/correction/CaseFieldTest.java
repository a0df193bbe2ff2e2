package hedgeward.domain.correction;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.order.CaseFile;
import hedgeward.story.Steps;
import hedgeward.story.Story;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Map;
import java.util.Optional;

class CaseFieldTest {

    /// Facts others follow from are tried where they follow.
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "HEARD_BY",
                "HEARING_COURT",
                "HEARING_LISTED_FOR",
                "HEARING_RESULT",
                "HEARING_RESULT_AT",
                "ORDER_MADE_AT",
                "ORDER_DAYS",
                "ORDER_LAST_DAY"
            })
    void takesAValueAndChangesNoOther(CaseField field) {
        CaseFile file = emptied(asked(Steps.orderServed()), field);
        assertThat(CaseFields.open(file)).contains(field);

        CaseFile changed = CaseFields.with(file, Map.of(field, Optional.of(Samples.of(field))));

        assertThat(CaseFields.between(file, changed))
                .containsExactly(
                        new FieldChange(
                                field,
                                CaseFields.read(file, field),
                                Optional.of(Samples.of(field))));
        assertThat(CaseFields.with(changed, Map.of(field, CaseFields.read(file, field))))
                .isEqualTo(file);
    }

    @ParameterizedTest
    @EnumSource
    void wordsThatMayTellOfTheProtectedPersonAreGuarded(CaseField field) {
        boolean telling =
                switch (field) {
                    case NOTES, REPRESENTATIONS_SAID, PROPORTIONALITY, PROSECUTION -> true;
                    default ->
                            field.group() == CaseField.Group.PROTECTED
                                    || field.group() == CaseField.Group.CONTACT;
                };
        assertThat(field.isGuarded()).isEqualTo(telling);
    }

    /// A yes that stands already would be no change; an address given says that it was asked for.
    private static CaseFile emptied(CaseFile file, CaseField field) {
        if (field == CaseField.ADDRESS_ASKED) {
            return CaseFields.with(
                    file,
                    Map.of(
                            CaseField.NOTICE_ADDRESS, Optional.empty(),
                            CaseField.NOTICE_POSTCODE, Optional.empty(),
                            CaseField.ADDRESS_ASKED, Optional.empty()));
        }
        return field.kind() == CaseField.Kind.YES_NO || field.kind() == CaseField.Kind.OFFICER
                ? CaseFields.with(file, Map.of(field, without(field)))
                : file;
    }

    private static Optional<String> without(CaseField field) {
        return field == CaseField.AUTHORISED_BY
                ? Optional.of(Story.PCSO.id().value().toString())
                : Optional.empty();
    }

    private static CaseFile asked(CaseFile file) {
        return CaseFields.with(
                file,
                Map.of(
                        CaseField.NOTICE_ADDRESS, Optional.of("1 Sample Yard"),
                        CaseField.COMMANDER, Optional.of("Capt Thistledown"),
                        CaseField.COMMANDER_HOW, Optional.of("in writing")));
    }
}
