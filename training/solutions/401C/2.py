n, m = map(int, input().split())
if n - 1 > m or m > 2 * n + 2:
    print(-1)
else:
    s = []
    while n or m:
        if m > n and s[-2:] != ["1", "1"]:
            s.append("1")
            m -= 1
        elif n and (not s or s[-1] == "1"):
            s.append("0")
            n -= 1
        else:
            s.append("1")
            m -= 1
    print("".join(s))
