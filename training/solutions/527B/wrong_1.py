n = int(input())
s = input().strip()
t = input().strip()
bad = [i for i in range(n) if s[i] != t[i]]
best = (0, -1, -1)
for i in bad:
    for j in bad:
        if s[i] == t[j] and s[j] == t[i]:
            best = (2, i + 1, j + 1)
print(len(bad) - best[0])
print(best[1], best[2])
