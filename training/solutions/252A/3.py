n = int(input())
a = list(map(int, input().split()))
ans = 0
for i in range(n):
    s = 0
    for x in a[i:]:
        s = s ^ x
        if s > ans:
            ans = s
print(ans)
