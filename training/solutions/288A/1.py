n, k = map(int, input().split())
if k > n or k == 1 and n > 1:
    print(-1)
elif k == 1:
    print("a")
else:
    t = "".join(chr(97 + i) for i in range(2, k))
    m = n - len(t)
    print(("ab" * m)[:m] + t)
