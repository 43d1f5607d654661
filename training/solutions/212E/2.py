import sys
sys.setrecursionlimit(20000)
n = int(input())
adj = {i: [] for i in range(1, n + 1)}
for _ in range(n - 1):
    a, b = map(int, input().split())
    adj[a].append(b)
    adj[b].append(a)
total = 0
def go(v, p):
    global total
    mask = s = 1
    for u in adj[v]:
        if u != p:
            k = go(u, v)
            s += k
            mask |= mask << k
    total |= mask | mask << (n - s)
    return s
go(1, 0)
res = [a for a in range(1, n - 1) if total >> a & 1]
print(len(res))
for a in res:
    print(a, n - 1 - a)
