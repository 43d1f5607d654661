t = int(input())
for _ in range(t):
    n = int(input())
    a = [0] * n
    queue = [(0, n - 1)]
    k = 0
    for l, r in queue:
        if l > r:
            continue
        k += 1
        m = (l + r) // 2
        a[m] = k
        queue.append((l, m - 1))
        queue.append((m + 1, r))
    print(*a)
