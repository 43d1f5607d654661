a = int(input())
ans = 1
for i in range(1, a):
    ans += 12 * i
print(ans)
