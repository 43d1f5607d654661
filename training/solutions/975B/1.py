a = list(map(int, input().split()))
r = 0
for i in range(14):
    if a[i] == 0:
        continue
    b = a[:]
    q, m = divmod(b[i], 14)
    b[i] = 0
    for j in range(14):
        b[j] += q
    for j in range(1, m + 1):
        b[(i + j) % 14] += 1
    r = max(r, sum(x for x in b if x % 2 == 0))
print(r)
