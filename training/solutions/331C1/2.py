n = int(input())
steps = 0
while n > 0:
    d = 0
    x = n
    while x:
        d = max(d, x % 10)
        x //= 10
    n -= d
    steps += 1
print(steps)
