site-skip = Rakt till innehållet
