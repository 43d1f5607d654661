a = input().split()
if a[0] == a[1]:
    print("Yes")
else:
    print("No")
