term-arlig = Ärlig
    .means = Ett ord ur en egen fil.
