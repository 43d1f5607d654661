a = sorted(map(int, input().split()))
if a[0] == a[3]:
    print("Elephant" if a[4] == a[5] else "Bear")
elif a[1] == a[4]:
    print("Bear")
elif a[2] == a[5]:
    print("Elephant" if a[0] == a[1] else "Bear")
else:
    print("Alien")
