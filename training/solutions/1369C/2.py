for _ in range(int(input())):
    n, k = map(int, input().split())
    a = sorted(map(int, input().split()))
    w = sorted(map(int, input().split()), reverse=True)
    total = sum(a[n - k:])
    total += sum(a[n - w.count(1):]) if 1 in w else 0
    low = 0
    for x in w:
        if x > 1:
            total += a[low]
            low += x - 1
    print(total)
