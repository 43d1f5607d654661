for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    b = list(map(int, input().split()))
    ok = True
    for x, y in zip(a, b):
        if y > x and 1 not in a or y < x and -1 not in a:
            ok = False
    print("YES" if ok else "NO")
