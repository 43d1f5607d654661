for _ in range(int(input())):
    n = int(input())
    a = sorted(map(int, input().split()))
    r = 1
    for x in a:
        if x <= r:
            r += 1
    print(r)
