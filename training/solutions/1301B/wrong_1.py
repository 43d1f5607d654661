for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    near = [x for x in a if x != -1]
    k = (min(near) + max(near)) // 2 if near else 0
    a = [k if x == -1 else x for x in a]
    m = max(abs(a[i] - a[i + 1]) for i in range(n - 1))
    print(m, k)
