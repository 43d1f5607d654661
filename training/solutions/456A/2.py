n = int(input())
ans = "Poor Alex"
b = [0] * (n + 1)
for i in range(n):
    x, y = map(int, input().split())
    b[x] = y
for i in range(1, n):
    if b[i] > b[i + 1]:
        ans = "Happy Alex"
print(ans)
