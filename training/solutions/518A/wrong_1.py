s = input()
t = input()
if s[-1] == "z":
    r = s[:-1] + "a"
else:
    r = s[:-1] + chr(ord(s[-1]) + 1)
print(r if s < r < t else "No such string")
