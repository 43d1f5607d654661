n, k, x = map(int, input().split())
a = [int(i) for i in input().split()]
for i in range(n - k, n):
    a[i] = x
print(sum(a))
