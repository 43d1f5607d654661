n, t = map(int, input().split())
if t == 10:
    print("1" * (n - 1) + "0" if n > 1 else -1)
else:
    print(str(t) * n)
