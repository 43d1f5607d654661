n, k = map(int, input().split())
if k == n:
    print(-1)
else:
    a = []
    for i in range(1, n + 1):
        if i < n - k:
            a.append(i + 1)
        elif i == n - k:
            a.append(1)
        else:
            a.append(i)
    print(" ".join(map(str, a)))
