n = int(input())
a = ["0"] * 10
for c in input():
    if c == "L":
        a[a.index("0")] = "1"
    elif c == "R":
        a[9 - a.index("0")] = "1"
    else:
        a[int(c)] = "0"
print("".join(a))
