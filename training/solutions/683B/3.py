n = int(input())
rows = [[] for _ in range(216)]
for _ in range(n):
    name, x = input().split()
    rows[int(x)].append(name)
for r in rows:
    for name in r:
        print(name)
