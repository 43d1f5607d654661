n = int(input())
s = input()
t = input()
d = sum(a != b for a, b in zip(s, t))
seen = {}
best = (0, -1, -1)
for i in range(n):
    if s[i] != t[i]:
        seen[s[i], t[i]] = i + 1
for i in range(n):
    if s[i] != t[i]:
        if (t[i], s[i]) in seen:
            best = max(best, (2, i + 1, seen[t[i], s[i]]))
for (a, b), i in seen.items():
    for c in 'abcdefghijklmnopqrstuvwxyz':
        if (b, c) in seen:
            best = max(best, (1, i, seen[b, c]))
print(d - best[0])
print(best[1], best[2])
