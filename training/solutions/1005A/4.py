n = int(input())
a = list(map(int, input().split()))
print(a.count(1))
for i in range(n):
    if i == n - 1 or a[i + 1] == 1:
        print(a[i], end=" ")
