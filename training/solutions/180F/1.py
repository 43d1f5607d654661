n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
p = [0] * (n + 1)
for i in range(n):
    p[a[i]] = b[i]
print(*p[1:])
