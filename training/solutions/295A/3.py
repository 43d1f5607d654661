n, m, k = map(int, input().split())
a = list(map(int, input().split()))
ops = [list(map(int, input().split())) for _ in range(m)]
start = [0] * (m + 1)
stop = [0] * (m + 1)
for _ in range(k):
    x, y = map(int, input().split())
    start[x - 1] += 1
    stop[y] += 1
add = [0] * (n + 1)
active = 0
for i, (l, r, d) in enumerate(ops):
    active += start[i] - stop[i]
    add[l - 1] += active * d
    add[r] -= active * d
now = 0
for i in range(n):
    now += add[i]
    print(a[i] + now, end=" ")
print()
