n, k = map(int, input().split())
a = [int(x) for x in input().split()]
i = 0
while i < n and a[i] <= k:
    i += 1
j = n - 1
while j > i and a[j] <= k:
    j -= 1
if i == n:
    print(n)
else:
    print(n - (j - i + 1))
