# Languages of the site, and what is said of a translation. What each language calls itself is the same in all of them.

site-languages = Languages
site-translation-missing = This text has not been translated into English.
site-translation-outdated = The Swedish original has changed since it was translated. The translation may be outdated.
site-translation-original = Read the original in Swedish
site-document-language = (in Swedish)
