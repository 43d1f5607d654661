a, b = input().split("|")
t = input()
n = len(a) + len(b) + len(t)
if n % 2:
    print("Impossible")
else:
    k = max(0, n // 2 - len(a))
    print(a + t[:k] + "|" + b + t[k:])
