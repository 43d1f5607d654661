n, k, x = map(int, input().split())
a = list(map(int, input().split()))
print(sum(a[:n - k]) + k * x)
