n = int(input())
d = {}
for i in range(n):
    c, s = input().split()
    s = "".join(sorted(s))
    d[s] = min(d.get(s, 10 ** 9), int(c))
ans = 10 ** 9
for x in d:
    for y in d:
        for z in d:
            if len(set(x + y + z)) == 3:
                ans = min(ans, sum(d[t] for t in {x, y, z}))
print(ans if ans < 10 ** 9 else -1)
