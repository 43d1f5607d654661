for _ in range(int(input())):
    n, a, b = map(int, input().split())
    prev = total = 0
    for c in input():
        if c == '1':
            prev = min(a, b - prev)
        else:
            prev = 0
        total += prev
    print(total)
