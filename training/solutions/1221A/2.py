for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    p = 1
    while p < 2048:
        k = a.count(p)
        a += [2 * p] * (k // 2)
        p *= 2
    print("YES" if 2048 in a else "NO")
