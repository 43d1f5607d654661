a = input().split()
n = int(a[0])
if a[2] == "week":
    if n == 5 or n == 6:
        print(53)
    else:
        print(52)
else:
    if n <= 29:
        print(12)
    elif n == 30:
        print(11)
    else:
        print(7)
