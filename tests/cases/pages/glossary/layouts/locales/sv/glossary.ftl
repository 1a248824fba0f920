term-overservering = Överservering
    .means = Att servera alkohol till någon som är märkbart påverkad.
term-atgard = Åtgärd
    .means = Något som görs för att påverka orsaken till ett problem.
term-brottskategori = Brottskategori
    .means = Brott av liknande slag.
term-brott = Brott
    .means = En gärning som kan leda till straff, såsom <stöld> & bråk.
