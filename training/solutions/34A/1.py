n = int(input())
a = list(map(int, input().split()))
k = min(range(n), key=lambda i: abs(a[i] - a[i - 1]))
print((k - 1) % n + 1, k + 1)
