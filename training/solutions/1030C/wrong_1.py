n = int(input())
a = list(map(int, input().strip()))
r = "NO"
for i in range(1, n):
    if sum(a[:i]) == sum(a[i:]):
        r = "YES"
print(r)
