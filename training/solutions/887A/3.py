s = input().strip()
s = s.lstrip("0")
if s.count("0") >= 6:
    print("yes")
else:
    print("no")
