a = [input().split() for _ in range(int(input()))]
o = {"rat": 0, "woman": 1, "child": 1, "man": 2, "captain": 3}
a.sort(key=lambda x: o[x[1]])
for x in a:
    print(x[0])
