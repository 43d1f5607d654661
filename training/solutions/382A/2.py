a, b = input().split("|")
t = input()
n = len(a) + len(b) + len(t)
k = n // 2 - len(a)
if n % 2 or k < 0 or k > len(t):
    print("Impossible")
else:
    print(a + t[:k] + "|" + t[k:] + b)
