a = [input().split() for _ in range(int(input()))]
o = {"rat": 0, "woman": 1, "child": 2, "man": 3, "captain": 4}
a.sort(key=lambda x: o[x[1]])
for x in a:
    print(x[0])
