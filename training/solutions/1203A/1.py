for _ in range(int(input())):
    n = int(input())
    p = list(map(int, input().split()))
    i = p.index(1)
    q = p[i:] + p[:i]
    r = list(range(1, n + 1))
    print("YES" if q == r or q[1:][::-1] == r[1:] else "NO")
