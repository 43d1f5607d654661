q = [list(map(int, input().split())) for _ in range(int(input()))]
m = max(r for l, r, k in q)
a = [[0] for _ in range(10)]
for x in range(1, m + 1):
    y = x
    while y > 9:
        p = 1
        for c in str(y):
            p *= max(1, int(c))
        y = p
    for k in range(10):
        a[k].append(a[k][-1] + (y == k))
for l, r, k in q:
    print(a[k][r] - a[k][l])
