n = int(input())
par = [int(x) - 1 for x in input().split()]
s = list(map(int, input().split()))
kids = [[] for _ in range(n)]
for i, p in enumerate(par, 1):
    kids[p].append(i)
total = s[0]
for v in range(1, n):
    base = s[par[v - 1]]
    if s[v] == -1:
        s[v] = min((s[u] for u in kids[v]), default=base)
    if s[v] < base:
        total = -1
        break
    total += s[v] - base
print(total)
