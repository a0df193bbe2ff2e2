package hedgeward.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hedgeward.story.Story;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class AddressAndOfficerTest {

    @Test
    void anAddressHasALineOrAPostcode() {
        assertThat(new Address("", Postcode.of("ZZ9 9ZZ")).oneLine()).isEqualTo("ZZ9 9ZZ");
        assertThat(new Address("1 Nowhere Row", Optional.empty()).oneLine())
                .isEqualTo("1 Nowhere Row");
        assertThatIllegalArgumentException().isThrownBy(() -> new Address(" ", Optional.empty()));
    }

    @Test
    void onlyAnOfficerRecordedAsSpecialIsOne() {
        assertThat(Story.SPECIAL.isSpecial()).isTrue();
        assertThat(Story.CONSTABLE.isSpecial()).isFalse();
        Officer unknown =
                new Officer(
                        Story.SPECIAL.id(),
                        0,
                        Story.SPECIAL.collar(),
                        Story.SPECIAL.name(),
                        Story.SPECIAL.rank(),
                        true,
                        Officer.Skills.UNKNOWN);
        assertThat(unknown.isSpecial()).isFalse();
    }
}
