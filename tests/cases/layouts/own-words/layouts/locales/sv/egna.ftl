site-not-found-title = Här finns ingen sida
