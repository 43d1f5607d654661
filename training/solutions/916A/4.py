x = int(input())
h, m = map(int, input().split())
t = h * 60 + m
ans = 0
while True:
    a = t // 60
    b = t % 60
    if a % 10 == 7 or b % 10 == 7:
        break
    t -= x
    if t < 0:
        t += 1440
    ans += 1
print(ans)
