n, k = map(int, input().split())
h = list(map(int, input().split()))
total = sum(h) - n * min(h)
print((total + k - 1) // k)
