k = "qwertyuiopasdfghjkl;zxcvbnm,./"
d = 1 if input() == "R" else -1
print("".join(k[k.index(c) + d] for c in input()))
