k, a, b = map(int, input().split())
s = input()
n = len(s)
if not k * a <= n <= k * b:
    print("No solution")
else:
    q, r = divmod(n, k)
    p = 0
    for i in range(k):
        m = q + (i < r)
        print(s[p:p + m])
        p += m
