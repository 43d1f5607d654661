d = {}
for _ in range(2):
    for _ in range(int(input())):
        a, x = map(int, input().split())
        d[a] = x
print(sum(d.values()))
