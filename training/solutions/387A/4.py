s = input().strip()
t = input().strip()
h = int(s[:2]) - int(t[:2])
m = int(s[3:]) - int(t[3:])
if m < 0:
    h -= 1
h %= 24
m %= 60
print(str(h).zfill(2) + ":" + str(m).zfill(2))
