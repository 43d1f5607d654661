n, k = map(int, input().split())
a = list(map(int, input().split()))
print(max(0, n * (2 * k - 1) - 2 * sum(a)))
