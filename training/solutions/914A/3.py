n = int(input())
a = list(map(int, input().split()))
ans = -10 ** 7
for x in a:
    if x < 0 or int(x ** 0.5) ** 2 != x:
        ans = max(ans, x)
print(ans)
