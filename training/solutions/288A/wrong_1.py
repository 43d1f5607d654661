n, k = map(int, input().split())
if k > n:
    print(-1)
else:
    t = "".join(chr(97 + i) for i in range(2, k))
    m = n - len(t)
    print(("ab" * m)[:m] + t)
