n = int(input())
a = 0
d = 0
for c in input():
    if c == "A":
        a += 1
    if c == "D":
        d += 1
if a == d:
    print("Friendship")
else:
    print("Anton" if a > d else "Danik")
