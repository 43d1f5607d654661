n, m, k = map(int, input().split())
row = list(map(int, input().split()))
t = 0
for _ in range(n):
    for x in map(int, input().split()):
        i = row.index(x)
        t += i + 1
        row.pop(i)
        row.insert(0, x)
print(t)
