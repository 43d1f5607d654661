a = list(map(int, input().split()))
ans = -1
for b in range(1, 101):
    if b * 5 == sum(a):
        ans = b
print(ans)
