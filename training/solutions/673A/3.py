n = int(input())
a = list(map(int, input().split()))
ans = 15
for x in a:
    if x <= ans:
        ans = x + 15
print(min(ans, 90))
