x = int(input())
if x % 4 == 2:
    print("yes")
else:
    print("no")
