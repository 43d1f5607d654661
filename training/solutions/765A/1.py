n = int(input())
h = input()
k = 0
for i in range(n):
    s = input()
    if s[:3] == h:
        k += 1
    else:
        k -= 1
if k == 0:
    print("home")
else:
    print("contest")
