from collections import Counter
s = input()
t = Counter(input())
yay = whoops = 0
for c in s:
    if t[c]:
        t[c] -= 1
        yay += 1
    elif t[c.swapcase()]:
        t[c.swapcase()] -= 1
        whoops += 1
print(yay, whoops)
