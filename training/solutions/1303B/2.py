t = int(input())
while t:
    t -= 1
    n, g, b = map(int, input().split())
    half = (n + 1) // 2
    q, rem = divmod(half, g)
    if rem == 0:
        total = q * (g + b) - b
    else:
        total = q * (g + b) + rem
    print(max(total, n))
