import sys
h, w, *s = sys.stdin.read().split()
p = {(i, j) for i in range(int(h)) for j in range(int(w)) if s[i][j] == "*"}
ans = "NO"
for x, y in p:
    if {(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)} <= p:
        q = {(x, y)}
        for a, b in (1, 0), (-1, 0), (0, 1), (0, -1):
            k = 1
            while (x + a * k, y + b * k) in p:
                q.add((x + a * k, y + b * k))
                k += 1
        if q == p:
            ans = "YES"
        break
print(ans)
