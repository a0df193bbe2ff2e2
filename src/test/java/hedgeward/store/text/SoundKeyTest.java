package hedgeward.store.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class SoundKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Smith, Smyth",
        "Philips, Fillips",
        "Mackenzie, McKenzie",
        "Clarke, Clark",
        "Knight, Nite",
        "Stephen, Steven",
        "Catherine, Kathryn",
        "Wright, Rite",
        "Schmidt, Shmidt",
        "Zoë, Zoe",
        "Szymański, Szymanski",
    })
    void namesThatSoundAlikeHaveOneKey(String one, String other) {
        assertThat(key(one)).isEqualTo(key(other)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"Marsh, Mark", "Reed, Reece", "Holt, Colt", "Ann, Amy"})
    void namesThatDoNotAreToldApart(String one, String other) {
        assertThat(key(one)).isNotEqualTo(key(other));
    }

    @Test
    void lettersAndOtherScriptsHaveNoSound() {
        assertThat(key("A")).isEmpty();
        assertThat(key("王")).isEmpty();
        assertThat(key("1101")).isEmpty();
    }

    private static Optional<String> key(String name) {
        return SoundKey.of(Folding.words(name).getFirst());
    }
}
