n = int(input())
b = [tuple(map(int, input().split())) for _ in range(n)]
ans = 0
for i in range(n):
    if not any(j != i and b[j][1] == b[i][0] for j in range(n)):
        ans += 1
print(ans)
