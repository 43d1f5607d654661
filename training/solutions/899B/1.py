n = int(input())
s = " ".join(input().split())
y = "31 28 31 30 31 30 31 31 30 31 30 31 "
z = y.replace("28", "29")
if s in y * 3 + z + y * 3:
    print("Yes")
else:
    print("No")
