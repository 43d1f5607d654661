d = {}
for _ in range(2):
    for _ in range(int(input())):
        a, x = map(int, input().split())
        d[a] = max(d.get(a, 0), x)
print(sum(d.values()))
