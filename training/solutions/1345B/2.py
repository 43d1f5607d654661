from bisect import bisect_right
p = [h * (3 * h + 1) // 2 for h in range(1, 26000)]
t = int(input())
for i in range(t):
    n = int(input())
    k = 0
    while n > 1:
        n -= p[bisect_right(p, n) - 1]
        k += 1
    print(k)
