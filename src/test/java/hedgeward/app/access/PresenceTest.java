package hedgeward.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import hedgeward.app.audit.AuditEntry;
import hedgeward.app.audit.Operation;
import hedgeward.app.fakes.MemoryOffice;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Set;

class PresenceTest {

    @Test
    void whoCameAndWentStandsInTheLogWithTheWrongTriesBefore() {
        MemoryOffice office = new MemoryOffice();
        Presence presence = new Presence(office, office.audit);
        Actor wren = new Actor("wren", Set.of(Role.DESK), "desk 1");

        presence.came(wren, 3);
        presence.left(wren);

        assertThat(office.audit.entries())
                .extracting(AuditEntry::action)
                .containsExactly("office.enter", "office.leave");
        AuditEntry came = office.audit.entries().getFirst();
        assertThat(came.detail()).isEqualTo(Map.of("wrong-tries", "3"));
        assertThat(came.operation()).isEqualTo(Operation.CONSULTATION);
        assertThat(came.actor()).isEqualTo(wren);
    }
}
