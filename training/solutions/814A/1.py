n, k = map(int, input().split())
a = list(map(int, input().split()))
b = sorted(map(int, input().split()), reverse=True)
i = 0
for j in range(n):
    if a[j] == 0:
        a[j] = b[i]
        i += 1
print("No" if a == sorted(a) else "Yes")
