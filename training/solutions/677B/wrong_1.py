n, h, k = map(int, input().split())
a = list(map(int, input().split()))
print((sum(a) + k - 1) // k)
