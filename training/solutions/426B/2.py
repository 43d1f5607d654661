n, m = map(int, input().split())
a = [input().split() for _ in range(n)]
while n % 2 == 0:
    ok = True
    for i in range(n // 2):
        if a[i] != a[n - 1 - i]:
            ok = False
    if not ok:
        break
    n //= 2
print(n)
