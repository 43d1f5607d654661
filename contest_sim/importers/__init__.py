"""Round packages made of what others publish: data sets, the Codeforces API, problem packages."""
