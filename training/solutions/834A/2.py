a, b = input().split()
n = int(input())
s = "v<^>"
d = (s.index(b) - s.index(a)) % 4
if n % 2 == 0:
    print("undefined")
elif d == n % 4:
    print("cw")
else:
    print("ccw")
