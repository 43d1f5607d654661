n, m = map(int, input().split())
a = []
for i in range(n):
    a.append(input().strip())
k = 0
for i in range(1, n):
    for j in range(1, m):
        t = a[i - 1][j - 1:j + 1] + a[i][j - 1:j + 1]
        if "".join(sorted(t)) == "acef":
            k += 1
print(k)
