f = int(input())
h, m = input().strip().split(":")
if int(m) > 59:
    m = "0" + m[1]
if f == 24:
    if int(h) > 23:
        h = "0" + h[1]
elif int(h) > 12:
    h = ("0" if h[1] != "0" else "1") + h[1]
elif h == "00":
    h = "01"
print(h + ":" + m)
