n, c = map(int, input().split())
t = [int(x) for x in input().split()]
k = 1
while k < n and t[n - k] - t[n - k - 1] <= c:
    k += 1
print(k)
