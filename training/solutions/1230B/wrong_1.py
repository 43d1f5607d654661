n, k = map(int, input().split())
s = input().strip()
print("1" + "0" * (k - 1) + s[k:] if k else s)
