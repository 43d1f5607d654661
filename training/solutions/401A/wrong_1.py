n, x = map(int, input().split())
s = sum(map(int, input().split()))
print((s + x - 1) // x if s > 0 else -s // x)
