for _ in range(int(input())):
    n = int(input())
    p = list(map(int, input().split()))
    i = p.index(max(p))
    if 0 < i < n - 1:
        print("YES")
        print(i, i + 1, i + 2)
    else:
        print("NO")
