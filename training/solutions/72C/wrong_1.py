x = int(input())
if x % 2 == 0:
    print("yes")
else:
    print("no")
