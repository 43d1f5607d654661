n = int(input())
a = [0] * (n + 1)
b = [0] * (n + 1)
ans = []
for i in range(n * n):
    h, v = map(int, input().split())
    if a[h] == 0 and b[v] == 0:
        a[h] = b[v] = 1
        ans.append(i + 1)
print(*ans)
