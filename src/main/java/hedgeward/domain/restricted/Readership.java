package hedgeward.domain.restricted;

import java.util.Set;

/// Who may read a restricted case.
///
/// @param readers user names of those who may; never empty
/// @param keptOut user names of those who may not open it by any way, because they are a party
public record Readership(Set<String> readers, Set<String> keptOut) {

    public Readership {
        readers = Set.copyOf(readers);
        keptOut = Set.copyOf(keptOut);
        if (readers.isEmpty()) {
            throw new IllegalArgumentException("somebody reads a restricted case");
        }
    }

    /// Named to read; who is kept out is never.
    public boolean admits(String userName) {
        return readers.contains(userName) && !keepsOut(userName);
    }

    public boolean keepsOut(String userName) {
        return keptOut.contains(userName);
    }

    @Override
    public String toString() {
        return "Readership[" + readers.size() + "]";
    }
}
