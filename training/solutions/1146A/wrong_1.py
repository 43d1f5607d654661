s = input()
print(min(len(s), 2 * s.count("a")))
