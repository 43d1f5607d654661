w = list(input().strip())
if "a" <= w[0] <= "z":
    w[0] = chr(ord(w[0]) - 32)
print("".join(w))
