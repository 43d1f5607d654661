t = int(input())
for _ in range(t):
    n, k, d = map(int, input().split())
    a = input().split()
    r = n
    for i in range(d, n + 1):
        seen = []
        for x in a[i - d:i]:
            if x not in seen:
                seen.append(x)
        r = min(r, len(seen))
    print(r)
