a, ta = map(int, input().split())
b, tb = map(int, input().split())
h, m = map(int, input().split(":"))
s = h * 60 + m
print(sum(1 for t in range(300, 1440, b) if t <= s + ta and t + tb >= s))
