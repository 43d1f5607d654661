y, k, n = map(int, input().split())
a = [s - y for s in range((y // k + 1) * k, n + 1, k)]
print(*(a or [-1]))
