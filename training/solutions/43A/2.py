n = int(input())
a = sorted(input().strip() for _ in range(n))
print(a[n // 2])
