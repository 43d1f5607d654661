n = int(input())
r = [0] * 10
for c in input().strip():
    if c == "L":
        i = 0
        while r[i]:
            i += 1
        r[i] = 1
    elif c == "R":
        i = 9
        while r[i]:
            i -= 1
        r[i] = 1
    else:
        r[ord(c) - 48] = 0
print("".join(map(str, r)))
