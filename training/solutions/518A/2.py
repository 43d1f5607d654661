s = input()
t = input()
core = s.rstrip("z")
r = core[:-1] + chr(ord(core[-1]) + 1) + "a" * (len(s) - len(core))
if r < t:
    print(r)
else:
    print("No such string")
