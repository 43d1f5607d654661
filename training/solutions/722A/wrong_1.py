f = int(input())
h, m = input().strip().split(":")
if int(m) > 59:
    m = "0" + m[1]
if int(h) >= f:
    h = "0" + h[1]
print(h + ":" + m)
