for _ in range(int(input())):
    n = int(input())
    a = set()
    o = 0
    for x in map(int, input().split()):
        a.add(x)
        o += x % 2
    print("YES" if o % 2 == 0 or any(x + 1 in a for x in a) else "NO")
