n = int(input())
bits = set()
for w in input().split():
    w = int(w)
    while w in bits:
        bits.remove(w)
        w += 1
    bits.add(w)
print(len(bits))
