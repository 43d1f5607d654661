"""One contestant: it plays a round through the site, remembers everything, and shows it."""
