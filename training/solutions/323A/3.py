def flip(s):
    return s.translate(str.maketrans("bw", "wb"))

n = int(input())
if n & 1:
    print(-1)
else:
    row = "".join("bb" if i % 2 else "ww" for i in range(n // 2))
    layer = []
    for i in range(n // 2):
        layer += [row, row]
        row = flip(row)
    for _ in range(n):
        print("\n".join(layer) + "\n")
        layer = [flip(r) for r in layer]
