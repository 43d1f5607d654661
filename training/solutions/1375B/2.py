for _ in range(int(input())):
    n, m = map(int, input().split())
    a = [list(map(int, input().split())) for i in range(n)]
    x = [2] + [3] * (m - 2) + [2]
    y = [3] + [4] * (m - 2) + [3]
    b = [x] + [y] * (n - 2) + [x]
    if any(p > q for r, s in zip(a, b) for p, q in zip(r, s)):
        print("NO")
    else:
        print("YES")
        for r in b:
            print(*r)
