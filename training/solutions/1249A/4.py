for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    ok = False
    for x in a:
        if x + 1 in a:
            ok = True
    print(2 if ok else 1)
