n, k = map(int, input().split())
a = list(map(int, input().split()))
b = [x for x in range(1, n * k + 1) if x not in a]
for i in range(k):
    print(a[i], *b[i * (n - 1):(i + 1) * (n - 1)])
