n = int(input())
for i in range(n):
    s = input()
    f = s.endswith("lala.")
    r = s.startswith("miao.")
    if f and not r:
        print("Freda's")
    elif r and not f:
        print("Rainbow's")
    else:
        print("OMG>.< I don't know!")
