import re
n = int(input())
s = input()
for p in "vaporeon jolteon flareon espeon umbreon leafeon glaceon sylveon".split():
    if re.fullmatch(s, p):
        print(p)
