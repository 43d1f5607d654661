s = input().strip()
ans = 0
for _ in range(int(input())):
    a, b = input().strip()
    ans += s.count(a + b) + s.count(b + a)
print(ans)
