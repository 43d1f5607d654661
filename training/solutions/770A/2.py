n, k = map(int, input().split())
s = "abcdefghijklmnopqrstuvwxyz"[:k]
print((s * n)[:n])
