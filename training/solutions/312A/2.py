for i in range(int(input())):
    s = input()
    a = s[-5:] == "lala."
    b = s[:5] == "miao."
    if a == b:
        print("OMG>.< I don't know!")
    else:
        print("Freda's" if a else "Rainbow's")
