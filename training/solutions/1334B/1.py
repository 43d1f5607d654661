for _ in range(int(input())):
    n, x = map(int, input().split())
    a = sorted(map(int, input().split()), reverse=True)
    s = k = 0
    for v in a:
        s += v
        if s < x * (k + 1):
            break
        k += 1
    print(k)
