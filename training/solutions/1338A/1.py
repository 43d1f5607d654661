for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    top = a[0]
    drop = 0
    for x in a:
        top = max(top, x)
        drop = max(drop, top - x)
    print(drop.bit_length())
