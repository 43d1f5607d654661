n, m = map(int, input().split())
k = max(n, m)
print(k)
for i in range(k):
    print(min(i + 1, n), min(i + 1, m))
