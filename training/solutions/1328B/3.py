from bisect import bisect_left
t = [i * (i + 1) // 2 for i in range(100000)]
for _ in range(int(input())):
    n, k = map(int, input().split())
    i = bisect_left(t, k)
    p = n - 1 - i
    q = n - (k - t[i - 1])
    print("".join("b" if x in (p, q) else "a" for x in range(n)))
