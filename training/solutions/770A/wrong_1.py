n, k = map(int, input().split())
s = "abcdefghijklmnopqrstuvwxyz"[:k]
print(s + s[-1] * (n - k))
