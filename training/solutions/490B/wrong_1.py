n = int(input())
nxt = {}
for _ in range(n):
    a, b = map(int, input().split())
    nxt[a] = b
start = min(a for a in nxt if a and a not in nxt.values())
res = [start, nxt[0]]
while len(res) < n:
    res.append(nxt.get(res[-1], 0))
print(*res[:n])
