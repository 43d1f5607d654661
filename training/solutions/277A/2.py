n, m = map(int, input().split())
parent = list(range(n + m + 1))

def find(x):
    while parent[x] != x:
        parent[x] = parent[parent[x]]
        x = parent[x]
    return x

total = 0
for i in range(n):
    k, *langs = map(int, input().split())
    total += k
    for lang in langs:
        parent[find(n + lang)] = find(i)
if total == 0:
    print(n)
else:
    print(len({find(i) for i in range(n)}) - 1)
