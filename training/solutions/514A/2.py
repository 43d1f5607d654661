a = list(map(int, input().strip()))
b = [min(d, 9 - d) for d in a]
if b[0] == 0:
    b[0] = 9
print("".join(map(str, b)))
