q = int(input())
for _ in range(q):
    a = sorted(map(int, input().split()))
    d = min(a[1] - a[0], a[2])
    print(a[0] + d + (a[2] - d) // 2)
