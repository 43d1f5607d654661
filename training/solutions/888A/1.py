n = int(input())
a = list(map(int, input().split()))
print(sum((a[i] - a[i - 1]) * (a[i] - a[i + 1]) > 0 for i in range(1, n - 1)))
