s = input()
print(min(s.count(c) for c in "Bulbasaur"))
