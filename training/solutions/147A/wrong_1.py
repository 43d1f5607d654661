s = " ".join(input().split())
for c in ".,!?":
    s = s.replace(" " + c, c)
print(s)
