import sys
a = sys.stdin.read().split("\n")
names = ["OMG>.< I don't know!", "Freda's", "Rainbow's", "OMG>.< I don't know!"]
for s in a[1:int(a[0]) + 1]:
    k = 0
    if s.endswith("lala."):
        k += 1
    if s.startswith("miao."):
        k += 2
    print(names[k])
