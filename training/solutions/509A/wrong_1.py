n = int(input())
a = [1] * n
for _ in range(n - 1):
    for j in range(1, n):
        a[j] += a[j]
print(a[-1])
