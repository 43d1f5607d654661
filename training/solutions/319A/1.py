s = input().strip()
n = len(s)
print(int(s, 2) * 2 ** (n - 1) % (10 ** 9 + 7))
