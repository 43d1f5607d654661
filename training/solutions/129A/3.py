n = int(input())
a = list(map(int, input().split()))
s = sum(a)
ans = 0
for x in a:
    if (s - x) % 2 == 0:
        ans += 1
print(ans)
