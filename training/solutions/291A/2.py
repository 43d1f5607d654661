n = int(input())
a = sorted(map(int, input().split()))
r = 0
for i in range(n - 1):
    if a[i] > 0 and a[i] == a[i + 1]:
        r += 1
        if i + 2 < n and a[i + 2] == a[i]:
            r = -1
            break
print(r)
