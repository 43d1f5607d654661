s = input()
for _ in range(int(input())):
    t, x, y = input().split()
    x = int(x)
    if t == "1":
        s = s[:x - 1] + y + s[x:]
    else:
        print(len(set(s[x - 1:int(y) - 1])))
