for _ in range(int(input())):
    n, m = map(int, input().split())
    a = list(map(int, input().split()))
    b = list(map(int, input().split()))
    pos = {x: i for i, x in enumerate(a)}
    deepest = -1
    total = 0
    for i, x in enumerate(b):
        if pos[x] > deepest:
            total += 2 * (pos[x] - i) + 1
            deepest = pos[x]
        else:
            total += 1
    print(total)
