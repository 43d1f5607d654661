s = input()
s = s.replace("144", " ").replace("14", " ").replace("1", " ")
if s.strip() == "":
    print("YES")
else:
    print("NO")
