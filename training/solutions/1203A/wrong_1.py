for _ in range(int(input())):
    n = int(input())
    p = list(map(int, input().split()))
    i = p.index(1)
    print("YES" if p[i:] + p[:i] == list(range(1, n + 1)) else "NO")
