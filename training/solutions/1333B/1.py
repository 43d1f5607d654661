for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    b = list(map(int, input().split()))
    s = set()
    ok = True
    for x, y in zip(a, b):
        if y > x and 1 not in s or y < x and -1 not in s:
            ok = False
        s.add(x)
    print("YES" if ok else "NO")
