n = int(input())
s = input().strip() + "W"
r = []
c = 0
for x in s:
    if x == "B":
        c = 1
    elif c:
        r.append(c)
        c = 0
print(len(r))
print(" ".join(map(str, r)))
