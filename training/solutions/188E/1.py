p = input()
if "H" in p or "Q" in p or "9" in p:
    print("YES")
else:
    print("NO")
