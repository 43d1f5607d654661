n, m = map(int, input().split())
days = min(n, m)
rest = n - days
k = 0
step = 1 << 31
while step:
    t = k + step
    if t * (t + 1) // 2 < rest:
        k = t
    step //= 2
print(days + (k + 1 if rest else 0))
