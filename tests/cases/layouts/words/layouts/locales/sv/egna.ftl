site-skip = Till innehållet
site-now = Resultat för { $quarter
eget ord = Något
site-start = Hem
