n = int(input())
s = input()
for p in "vaporeon jolteon flareon espeon umbreon leafeon glaceon sylveon".split():
    if len(p) == n:
        print(p)
