n, k = map(int, input().split())
ops = 0
chains = 0
for _ in range(k):
    m, *a = map(int, input().split())
    good = 0
    for i in range(m):
        if a[i] != i + 1:
            break
        good += 1
    if good:
        ops += m - good
        chains += m - good
    else:
        ops += m - 1
        chains += m
print(ops + chains)
