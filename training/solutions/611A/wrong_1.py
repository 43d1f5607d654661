s = input().split()
x = int(s[0])
if s[2] == "week":
    print(53 if x in (5, 6) else 52)
else:
    print(12 if x < 29 else 11 if x == 30 else 7)
