n = int(input())
a = sorted(map(int, input().split()))
print(sum((a[i] + a[n - 1 - i]) ** 2 for i in range(n // 2)))
