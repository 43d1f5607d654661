for _ in range(int(input())):
    n = int(input())
    c = [0]
    f = [0]
    for i in range(n):
        x, y = map(int, input().split())
        c.append(y)
        f.append(x - y)
    print("YES" if c == sorted(c) and f == sorted(f) else "NO")
