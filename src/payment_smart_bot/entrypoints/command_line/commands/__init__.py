"""The commands, one file for each group. `options` names the function that carries out each."""
