n, k = map(int, input().split())
bits = []
for _ in range(n):
    bits.append("".join(format(int(p), "08b") for p in input().split(".")))
for i in range(1, 32):
    if len(set(b[:i] for b in bits)) == k:
        mask = "1" * i + "0" * (32 - i)
        print(*[int(mask[j:j + 8], 2) for j in range(0, 32, 8)], sep=".")
        break
else:
    print(-1)
