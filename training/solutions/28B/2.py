n = int(input())
p = [int(x) - 1 for x in input().split()]
d = [int(x) for x in input().split()]
par = list(range(n))

def find(x):
    while par[x] != x:
        x = par[x]
    return x

for i in range(n):
    if i + d[i] < n:
        par[find(i)] = find(i + d[i])
    if i >= d[i]:
        par[find(i)] = find(i - d[i])
ok = all(find(i) == find(p[i]) for i in range(n))
print("YES" if ok else "NO")
