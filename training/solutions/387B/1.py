n, m = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
i = 0
for x in b:
    if i < n and x >= a[i]:
        i += 1
print(n - i)
