a = input().split()
r = "Alien"
for c in set(a):
    if a.count(c) >= 4:
        for i in range(4):
            a.remove(c)
        r = "Elephant" if a[0] == a[1] else "Bear"
        break
print(r)
