n = int(input())
for i in range(n):
    s = input()
    if s.endswith("lala."):
        print("Freda's")
    elif s.startswith("miao."):
        print("Rainbow's")
    else:
        print("OMG>.< I don't know!")
