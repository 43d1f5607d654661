a = int(input())
b = int(input())
d = abs(a - b)
ans = 0
for i in range(1, d // 2 + 1):
    ans += i * 2
if d % 2 == 1:
    ans += d // 2 + 1
print(ans)
