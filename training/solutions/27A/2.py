n = int(input())
a = sorted(map(int, input().split()))
ans = 1
for v in a:
    if v == ans:
        ans += 1
print(ans)
