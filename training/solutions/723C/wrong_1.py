n, m = map(int, input().split())
a = list(map(int, input().split()))
k = n // m
changes = 0
for j in range(1, m + 1):
    for i in range(n):
        if a.count(j) < k and a[i] > m:
            a[i] = j
            changes += 1
print(k, changes)
print(*a)
