from itertools import permutations
n, m = map(int, input().split())
g = {}
for i in range(n):
    s = input().strip()
    for j in range(m):
        g[j + i * 1j] = s[j]
        if s[j] == "S":
            start = j + i * 1j
t = list(map(int, input().strip()))
ans = 0
for p in permutations([1, -1, 1j, -1j]):
    z = start
    for d in t:
        z += p[d]
        if g.get(z, "#") in "#E":
            break
    if g.get(z) == "E":
        ans += 1
print(ans)
