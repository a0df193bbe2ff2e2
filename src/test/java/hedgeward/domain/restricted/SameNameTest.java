package hedgeward.domain.restricted;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.domain.people.PersonName;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class SameNameTest {

    @ParameterizedTest
    @CsvSource({
        "garrick.oxlade, Oxlade, Garrick, true",
        "g.oxlade, Oxlade, Garrick, true",
        "Oxlade G, Oxlade, Garrick, true",
        "garrick oxlade, Oxlade, G, true",
        "GARRICK.OXLÄDE, Oxlade, Garrick, true",
        "r.oxlade, Oxlade, Garrick Rufus, true",
        "gareth.oxlade, Oxlade, Garrick, false",
        "gar.oxlade, Oxlade, Garrick, false",
        "garrick.oxlade, Oxlade, Gar, false",
        "w.oxlade, Oxlade, Garrick, false",
        "garrick.oxley, Oxlade, Garrick, false",
        "oxlade, Oxlade, Garrick, false",
        "d.obrien, O'Brien, Dana, true",
        "dana smith, Smith-Jones, Dana, false",
        "dana.smith.jones, Smith-Jones, Dana, true",
        "someone.oxlade, Oxlade, , true",
        "oxlade, Oxlade, , false",
        "oxlade., Oxlade, , false",
        "g.oxlade, ***, Garrick, false",
        "1236, Oxlade, Garrick, false"
    })
    void aUserIsLikeAPartyBySurnameAndForenameOrInitial(
            String user, String surname, String forenames, boolean expected) {
        assertThat(SameName.isUser(user, new PersonName(surname, Optional.ofNullable(forenames))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Oxlade, Garrick, Oxlade, Garrick, true",
        "Oxlade, G, Oxlade, Garrick, true",
        "Oxlade, , Oxlade, Garrick, true",
        "Oxlade, , Oxley, Garrick, false",
        "Oxlade, Wren, Oxlade, Garrick, false",
        "Oxlade, Wren, Oxlade, , true",
        "Venables, Garrick, Oxlade, Garrick, false"
    })
    void anOfficerIsLikeAPartyBySurnameAndForenamesWhereKnown(
            String surname, String forenames, String party, String partys, boolean expected) {
        assertThat(
                        SameName.isOfficer(
                                new PersonName(surname, Optional.ofNullable(forenames)),
                                new PersonName(party, Optional.ofNullable(partys))))
                .isEqualTo(expected);
    }
}
