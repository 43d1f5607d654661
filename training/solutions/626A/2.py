n = int(input())
d = {"U": (0, 1), "D": (0, -1), "L": (-1, 0), "R": (1, 0)}
x = y = 0
seen = {(0, 0): 1}
ans = 0
for c in input().strip():
    x += d[c][0]
    y += d[c][1]
    k = seen.get((x, y), 0)
    ans += k
    seen[x, y] = k + 1
print(ans)
