n = int(input())
a = []
for i in range(n):
    a.append(input().strip())
for i in range(n):
    for j in range(n - 1):
        if len(a[j]) > len(a[j + 1]):
            a[j], a[j + 1] = a[j + 1], a[j]
ans = "YES"
for i in range(1, n):
    if a[i].find(a[i - 1]) == -1:
        ans = "NO"
print(ans)
if ans == "YES":
    print(*a, sep="\n")
