n = int(input())
a = list(map(int, input().split()))
m = 0
for x in set(a):
    m = max(m, a.count(x))
d = {}
for x in a:
    d[x] = d.get(x, 0) + 1
    if d[x] == m:
        print(x)
        break
