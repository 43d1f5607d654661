n = int(input())
a = list(map(int, input().split()))
r = 0
for i in range(n):
    for j in range(i + 1, n):
        if a[j] - a[i] == j - i:
            r = max(r, j - i - 1)
print(r)
