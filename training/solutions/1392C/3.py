t = int(input())
for _ in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    s = sum(abs(a[i] - a[i - 1]) for i in range(1, n))
    print((s + a[0] - a[-1]) // 2)
