for _ in range(int(input())):
    a = int(input())
    full = 1
    while full <= a:
        full *= 2
    full -= 1
    if a < full:
        print(full)
    else:
        ans = 1
        d = 2
        while d * d <= a:
            if a % d == 0:
                ans = a // d
                break
            d += 1
        print(ans)
