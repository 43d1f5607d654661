n, m, k = map(int, input().split())
a = sorted(map(int, input().split()))
off = 0
i = 0
for j in range(n):
    while a[j] - a[i] >= m:
        i += 1
    if j - i + 1 >= k:
        off += 1
print(off)
