n, m, k = map(int, input().split())
p = list(map(int, input().split()))
ops = 0
i = 0
while i < m:
    removed = i
    page = (p[i] - 1 - removed) // k
    while i < m and (p[i] - 1 - removed) // k == page:
        i += 1
    ops += 1
print(ops)
