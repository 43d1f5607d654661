a, b = input().split()
n = int(input()) % 4
s = "v<^>"
i = s.index(a)
if s[(i + n) % 4] == b:
    print("cw")
elif s[(i - n) % 4] == b:
    print("ccw")
else:
    print("undefined")
