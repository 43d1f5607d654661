n, k = map(int, input().split())
low, high = 0, n
while high - low > 1:
    mid = (low + high) // 2
    written = 0
    power = 1
    while mid // power > 0:
        written += mid // power
        power *= k
    if written < n:
        low = mid
    else:
        high = mid
print(high)
