package hedgeward.app.fakes;

import hedgeward.app.common.Saved;
import hedgeward.app.proof.BreachFiles;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.proof.BreachFile;

import java.util.HashMap;
import java.util.Map;

/// Files of breaches in memory.
public final class MemoryBreachFiles implements BreachFiles {

    private final Map<BreachId, BreachFile> files = new HashMap<>();

    @Override
    public BreachFile getById(BreachId id) {
        return files.getOrDefault(id, BreachFile.empty(id));
    }

    @Override
    public Saved save(BreachFile file) {
        if (getById(file.id()).version() != file.version()) {
            return Saved.STALE;
        }
        files.put(
                file.id(),
                new BreachFile(
                        file.id(),
                        file.version() + 1,
                        file.allegations(),
                        file.exhibits(),
                        file.proofs(),
                        file.rulings(),
                        file.crimes()));
        return Saved.SAVED;
    }
}
