n = int(input())
d = {}
for i in range(n):
    w = input()
    s = "".join(sorted(set(w)))
    if len(s) < 3:
        d[s] = d.get(s, 0) + len(w)
ans = 0
for s in d:
    ans = max(ans, d[s] + sum(d.get(c, 0) for c in s if len(s) == 2))
print(ans)
