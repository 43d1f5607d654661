n = int(input())
a = list(map(int, input().split()))
p = sorted(range(n), key=lambda i: a[i])
for i in range(n // 2):
    print(p[i] + 1, p[n - 1 - i] + 1)
