n, m, k = map(int, input().split())
a = (k - 1) // (2 * m) + 1
b = (k - (a - 1) * 2 * m + 1) // 2
if k % 2 == 1:
    print(a, b, "L")
else:
    print(a, b, "R")
