for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    b = list(map(int, input().split()))
    i = 0
    while i < n and a[i] == b[i]:
        i += 1
    j = n - 1
    while j > i and a[j] == b[j]:
        j -= 1
    if i < n:
        k = b[i] - a[i]
        ok = k > 0 and all(b[x] - a[x] == k for x in range(i, j + 1))
    else:
        ok = True
    print("YES" if ok else "NO")
