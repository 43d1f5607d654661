n, k = map(int, input().split())
s = sum((int(x) + k - 1) // k for x in input().split())
print((s + 1) // 2)
