n = int(input())
p = list(map(int, input().split()))
root = list(range(n))
def find(x):
    while root[x] != x:
        x = root[x]
    return x
for i in range(n):
    for j, c in enumerate(input().strip()):
        if c == '1':
            root[find(i)] = find(j)
pool = {}
for i in range(n):
    pool.setdefault(find(i), []).append(p[i])
for v in pool.values():
    v.sort(reverse=True)
print(*[pool[find(i)].pop() for i in range(n)])
