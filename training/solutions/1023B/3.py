n, k = map(int, input().split())
a = max(1, k - n)
b = min(n, k - 1)
if a > b:
    print(0)
else:
    print((b - a + 1) // 2)
