for _ in range(int(input())):
    n, k, z = map(int, input().split())
    a = list(map(int, input().split()))
    s = best = 0
    for i in range(k + 1 - 2 * min(z, k // 2)):
        s += a[i]
        if i + 1 < n:
            best = max(best, a[i] + a[i + 1])
    print(s + best * min(z, k // 2))
