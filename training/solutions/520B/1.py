n, m = map(int, input().split())
steps = 0
while m > n:
    if m % 2:
        m += 1
    else:
        m //= 2
    steps += 1
print(steps + n - m)
