for _ in range(int(input())):
    n = int(input())
    a = map(int, input().split())
    b = map(int, input().split())
    d = [y - x for x, y in zip(a, b)]
    while d and d[-1] == 0:
        d.pop()
    d.reverse()
    while d and d[-1] == 0:
        d.pop()
    print("YES" if not d or d[0] > 0 and len(set(d)) == 1 else "NO")
