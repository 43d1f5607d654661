a, b = map(int, input().split())
t, d = map(int, input().split())
length = a
speed = a
for left in range(t - 2, -1, -1):
    speed = min(speed + d, b + left * d)
    length += speed
print(length)
