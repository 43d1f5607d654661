n, k = map(int, input().split())
a = input().split()
print(sum(a[i] != a[i % k] for i in range(n)))
