package hedgeward.app.access;

import java.util.List;

/// Takes a recovery key apart.
public interface KeyParts {

    /// The three parts of a key, any two of which give it back, each in letters for paper.
    ///
    /// @param key stays the caller's, as do the parts
    List<char[]> split(char[] key);
}
