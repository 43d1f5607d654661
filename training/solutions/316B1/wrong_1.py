n, x = map(int, input().split())
a = [0] + list(map(int, input().split()))
place = 1
v = x
while a[v]:
    v = a[v]
    place += 1
after = 0
v = x
while v in a:
    v = a.index(v)
    after += 1
for p in range(place, n - after + 1):
    print(p)
