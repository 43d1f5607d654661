n = int(input())
a = input().split()
zeros = 0
other = "1"
for x in a:
    if x == "0":
        print(0)
        break
    if x[0] == "1" and x.count("0") == len(x) - 1:
        zeros += len(x) - 1
    else:
        other = x
else:
    print(other + "0" * zeros)
