n = int(input())
a = list(map(int, input().split()))
b = [0] * (n + 1)
for i in range(n):
    b[a[i]] = i + 1
print(*b[1:])
