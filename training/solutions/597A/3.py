k, a, b = map(int, input().split())
low = -(-a // k)
high = b // k
print(high - low + 1)
