s = input()
best = len(s)
for c in set(s):
    best = min(best, max(map(len, s.split(c))) + 1)
print(best)
