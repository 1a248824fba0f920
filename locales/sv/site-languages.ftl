# Languages of the site, and what is said of a translation.

site-languages = Språk
site-translation-missing = Den här texten finns inte på ditt språk.
site-translation-outdated = Originalet har ändrats sedan det översattes. Översättningen kan därför vara inaktuell.
site-translation-original = Läs originalet
site-document-language = (på originalets språk)

# What each language calls itself.
language-ar = العربية
language-bs = Bosanski
language-ckb = کوردیی ناوەندی
language-da = Dansk
language-de = Deutsch
language-en = English
language-es = Español
language-et = Eesti
language-fa = فارسی
language-fi = Suomi
language-fit = Meänkieli
language-fr = Français
language-hr = Hrvatski
language-kmr = Kurmancî
language-nb = Norsk bokmål
language-pl = Polski
language-prs = دری
language-ps = پښتو
language-rom = Romani
language-ru = Русский
language-se = Davvisámegiella
language-sma = Åarjelsaemien
language-smj = Julevsámegiella
language-so = Soomaali
language-sr = Srpski
language-sv = Svenska
language-ti = ትግርኛ
language-tr = Türkçe
language-uk = Українська
language-yi = ייִדיש
language-zh = 中文

# A language with its land, as networks where pages are shared have it. A site in a further language adds its own.
site-share-locale-da = da_DK
site-share-locale-de = de_DE
site-share-locale-en = en_GB
site-share-locale-fi = fi_FI
site-share-locale-nb = nb_NO
site-share-locale-pl = pl_PL
site-share-locale-sv = sv_SE
