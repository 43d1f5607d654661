n, m, k = map(int, input().split())
a = list(map(int, input().split()))
print(10 * min(abs(i + 1 - m) for i in range(n) if 0 < a[i] <= k))
