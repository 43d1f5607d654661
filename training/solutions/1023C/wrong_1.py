n, k = map(int, input().split())
s = input()
print(s[:k // 2] + s[n - k // 2:])
