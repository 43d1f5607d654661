n, d = map(int, input().split())
s = input().strip()
if "0" * d in s:
    print(-1)
else:
    p = 0
    k = 0
    while p < n - 1:
        for q in range(min(p + d, n - 1), p, -1):
            if s[q] == "1":
                p = q
                break
        k += 1
    print(k)
