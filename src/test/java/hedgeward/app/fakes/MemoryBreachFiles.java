package hedgeward.app.fakes;

import hedgeward.app.common.Saved;
import hedgeward.app.proof.BreachFiles;
import hedgeward.app.proof.ReplacedPart;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.proof.BreachFile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Files of breaches in memory.
public final class MemoryBreachFiles implements BreachFiles {

    private final Map<BreachId, BreachFile> files = new HashMap<>();
    private final List<ReplacedPart> replaced = new ArrayList<>();

    /// What was replaced, oldest first.
    public List<ReplacedPart> replaced() {
        return List.copyOf(replaced);
    }

    @Override
    public void keep(ReplacedPart one) {
        replaced.add(one);
    }

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
