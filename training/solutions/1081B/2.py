from collections import Counter
n = int(input())
a = list(map(int, input().split()))
c = Counter(a)
if any(k % (n - x) for x, k in c.items()):
    print("Impossible")
else:
    order = sorted(range(n), key=lambda i: a[i])
    b = [0] * n
    hat = 0
    i = 0
    while i < n:
        hat += 1
        size = n - a[order[i]]
        for j in order[i:i + size]:
            b[j] = hat
        i += size
    print("Possible")
    print(*b)
