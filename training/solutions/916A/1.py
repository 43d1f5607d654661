x = int(input())
h, m = map(int, input().split())
t = h * 60 + m
y = 0
while "7" not in str(t // 60) + str(t % 60):
    t = (t - x) % 1440
    y += 1
print(y)
