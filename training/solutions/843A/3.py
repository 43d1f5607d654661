n = int(input())
a = list(map(int, input().split()))
order = sorted(range(n), key=a.__getitem__)
root = list(range(n))

def find(x):
    while root[x] != x:
        root[x] = root[root[x]]
        x = root[x]
    return x

for i in range(n):
    root[find(i)] = find(order[i])
parts = {}
for i in range(n):
    parts.setdefault(find(i), []).append(i + 1)
print(len(parts))
for p in parts.values():
    print(len(p), *p)
