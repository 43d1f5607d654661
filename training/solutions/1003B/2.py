a, b, x = map(int, input().split())
c = "0" if a >= b else "1"
left = {"0": a, "1": b}
blocks = []
for i in range(x + 1):
    blocks.append(c)
    left[c] -= 1
    c = "1" if c == "0" else "0"
s = ""
for d in blocks:
    s += d * (1 + left[d])
    left[d] = 0
print(s)
