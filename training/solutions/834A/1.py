a, b = input().split()
n = int(input()) % 4
s = "v<^>"
i = s.index(a)
x = s[(i + n) % 4] == b
y = s[(i - n) % 4] == b
if x and y:
    print("undefined")
elif x:
    print("cw")
else:
    print("ccw")
