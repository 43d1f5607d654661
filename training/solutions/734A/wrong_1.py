n = int(input())
x = 0
for c in input().strip():
    if c == "A":
        x += 1
    else:
        x -= 1
if x > 1:
    print("Anton")
elif x < 0:
    print("Danik")
else:
    print("Friendship")
