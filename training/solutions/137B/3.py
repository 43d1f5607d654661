n = int(input())
a = set(map(int, input().split()))
ans = 0
for i in range(1, n + 1):
    if i not in a:
        ans += 1
print(ans)
