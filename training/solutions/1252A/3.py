n = int(input())
a = list(map(int, input().split()))
for i in range(n):
    a[i] -= 1
    if a[i] == 0:
        a[i] = n
print(*a)
