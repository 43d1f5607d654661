for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    near = []
    for i in range(n):
        if a[i] != -1:
            if (i > 0 and a[i - 1] == -1) or (i < n - 1 and a[i + 1] == -1):
                near.append(a[i])
    k = (min(near) + max(near)) // 2 if near else 0
    a = [k if x == -1 else x for x in a]
    m = max(abs(a[i] - a[i + 1]) for i in range(n - 1))
    print(m, k)
