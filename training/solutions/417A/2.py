c, d = map(int, input().split())
n, m = map(int, input().split())
k = int(input())
need = n * m - k
if need <= 0:
    print(0)
else:
    full, rest = divmod(need, n)
    print(full * min(c, n * d) + min(c, rest * d))
