n, a, b = map(int, input().split())
s = list(map(int, input().split()))
t = sum(s)
x = s[0]
s = sorted(s[1:])
ans = 0
while x * a < b * t:
    t -= s.pop()
    ans += 1
print(ans)
