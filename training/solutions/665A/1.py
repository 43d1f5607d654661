a, ta = map(int, input().split())
b, tb = map(int, input().split())
h, m = map(int, input().split(":"))
start = h * 60 + m
count = 0
for t in range(300, 1440, b):
    if t < start + ta and t + tb > start:
        count += 1
print(count)
