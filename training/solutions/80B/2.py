s = input()
t = (int(s[:2]) * 60 + int(s[3:5])) % 720
x = t * 0.5
y = t % 60 * 6
print(x, y)
