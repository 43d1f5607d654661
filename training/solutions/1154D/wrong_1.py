n, b, a = map(int, input().split())
cap = a
pos = 0
for sun in input().split():
    if sun == '1' and b > 0:
        b -= 1
        a = min(cap, a + 1)
    elif a > 0:
        a -= 1
    elif b > 0:
        b -= 1
    else:
        break
    pos += 1
print(pos)
